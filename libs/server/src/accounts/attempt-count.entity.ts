import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often something was tried within a window, by a keyed hash of what and who. */
@Entity('attempt_count')
export class AttemptCountEntity {
  @PrimaryColumn('text', { name: 'key_hash', primaryKeyConstraintName: 'attempt_count_pk' })
  keyHash!: string;

  @Column('timestamptz', { name: 'window_starts_at' })
  windowStartsAt!: Date;

  @Column('integer')
  attempts!: number;

  @Index('attempt_count_expires_idx')
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
