import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often something was tried of late, by a keyed hash of what and who. */
@Entity('attempt_count')
export class AttemptCountEntity {
  @PrimaryColumn('text', { name: 'key_hash', primaryKeyConstraintName: 'attempt_count_pk' })
  keyHash!: string;

  @Column('integer')
  attempts!: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt!: Date;

  @Index('attempt_count_expires_idx')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
