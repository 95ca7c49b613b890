import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Sector } from '@cumple/domain/institutions/sector';
import { JurisdictionEntity } from './jurisdiction.entity';

@Entity('institution')
@Unique('institution_slug_key', ['slug'])
@Check('institution_slug_check', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('institution_sector_check', `sector IN ('government', 'civil-society', 'academia', 'private', 'multilateral', 'other-branch')`)
@Check('institution_merged_check', 'merged_into_id <> id')
export class InstitutionEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'institution_pk' })
  id!: number;

  @Index('institution_jurisdiction_idx')
  @Column('integer', { name: 'jurisdiction_id' })
  jurisdictionId!: number;

  @ManyToOne(() => JurisdictionEntity, { nullable: false })
  @JoinColumn({ name: 'jurisdiction_id', foreignKeyConstraintName: 'institution_jurisdiction_fk' })
  jurisdiction!: JurisdictionEntity;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  acronym!: string | null;

  @Index('institution_sector_idx')
  @Column('text')
  sector!: Sector;

  @Index('institution_merged_into_idx')
  @Column('integer', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: number | null;

  /** The institution that this one turned out to be a duplicate of. */
  @ManyToOne(() => InstitutionEntity)
  @JoinColumn({ name: 'merged_into_id', foreignKeyConstraintName: 'institution_merged_into_fk' })
  mergedInto!: InstitutionEntity | null;

  /** Its reports are sent only with an approval: by link, or on a signed sheet. */
  @Column('boolean', { name: 'approval_required', default: false })
  approvalRequired!: boolean;

  /** Grows with every change: who edits an older one is told so. */
  @Column('integer', { default: 1 })
  version!: number;
}
