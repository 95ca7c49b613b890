import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Something that happened and is to be told once its transaction has committed. */
@Entity('outbox_event')
@Index('outbox_event_waiting_idx', ['id'], { where: 'dispatched_at IS NULL' })
export class OutboxEventEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'outbox_event_pk' })
  id!: string;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  payload!: Record<string, unknown>;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'dispatched_at', nullable: true })
  dispatchedAt!: Date | null;

  /** How often listeners failed at it. */
  @Column('integer', { default: 0 })
  attempts!: number;

  /** Not before this instant, after a failure. */
  @Column('timestamptz', { name: 'retry_at', nullable: true })
  retryAt!: Date | null;
}
