import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One link of the chain of the record. The database links it; the application brings the content alone. */
@Entity('audit_entry')
@Unique('audit_entry_hash_key', ['hash'])
@Check(
  'audit_entry_columns_check',
  `action = ((content)::jsonb ->> 'action') AND about = ((content)::jsonb ->> 'about') AND public = (((content)::jsonb ->> 'public'))::boolean`,
)
export class AuditEntryEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_entry_pk' })
  seq!: string;

  /** The exact text that is hashed: JSON. */
  @Column('text')
  content!: string;

  @Column('text')
  action!: string;

  // Its operator class serves prefixes; only the migration can say so.
  @Index('audit_entry_about_idx', { synchronize: false })
  @Column('text')
  about!: string;

  @Column('boolean')
  public!: boolean;

  @Column('text', { name: 'previous_hash' })
  previousHash!: string;

  @Column('text')
  hash!: string;
}
