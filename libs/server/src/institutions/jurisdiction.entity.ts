import { Check, Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';

@Entity('jurisdiction')
@Unique('jurisdiction_code_key', ['code'])
@Check('jurisdiction_kind_check', `kind IN ('country', 'local')`)
export class JurisdictionEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'jurisdiction_pk' })
  id!: number;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: 'country' | 'local';

  /** A fictional one marks everything of its plans as demonstration. */
  @Column('boolean', { default: false })
  fictional!: boolean;
}
