import { Check, Column, Entity, ForeignKey, Index, JoinColumn, ManyToOne, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Day } from '@cumple/domain/common/day';
import type { DatePrecision } from '@cumple/domain/common/given-date';
import { COMMITMENT_KINDS, type CommitmentKind } from '@cumple/domain/commitments/commitment-kind';
import type { Proposer } from '@cumple/domain/commitments/proposer';
import type { ConclusionMeaning } from '@cumple/domain/commitments/timeliness';
import { ActionPlanEntity } from '../action-plans/action-plan.entity';
import { PolicyAreaEntity } from '../action-plans/policy-area.entity';
import { InstitutionEntity } from '../institutions/institution.entity';
import { PostEntity } from '../accounts/post.entity';
import { givenDateCheck } from './given-date.check';

@Entity('commitment')
@Unique('commitment_plan_key', ['id', 'planId'])
@Unique('commitment_number_key', ['planId', 'proposer', 'number'], { deferrable: 'INITIALLY DEFERRED' })
// On lower(code): only the migration can say so.
@Index('commitment_code_key', { synchronize: false })
@Index('commitment_ends_on_idx', ['planId', 'endsOnDate'])
@Index('commitment_updated_at_idx', ['planId', 'updatedAt'])
@Check('commitment_code_check', `code ~ '^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$'`)
@Check('commitment_number_check', 'number > 0')
@Check('commitment_title_check', 'length(btrim(title)) > 0')
@Check('commitment_proposer_check', `proposer IN ('government', 'civil-society', 'joint')`)
@Check('commitment_ends_on_meaning_check', `ends_on_meaning IN ('planned', 'actual', 'unstated')`)
@Check('commitment_kind_check', `kind IN (${COMMITMENT_KINDS.map((kind) => `'${kind}'`).join(', ')})`)
@Check('commitment_withdrawal_check', '(withdrawn_at IS NULL) = (withdrawal_reason IS NULL)')
@Check('commitment_ends_on_check', givenDateCheck('ends_on'))
// Both halves of these keys must agree: an area of the same plan, a post of the leading institution.
@ForeignKey(() => PolicyAreaEntity, ['policyAreaId', 'planId'], ['id', 'planId'], { name: 'commitment_policy_area_fk' })
@ForeignKey(() => PostEntity, ['responsiblePostId', 'leadInstitutionId'], ['id', 'institutionId'], { name: 'commitment_responsible_post_fk' })
export class CommitmentEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'commitment_pk' })
  id!: number;

  @Column('integer', { name: 'plan_id' })
  planId!: number;

  @ManyToOne(() => ActionPlanEntity, { nullable: false })
  @JoinColumn({ name: 'plan_id', foreignKeyConstraintName: 'commitment_plan_fk' })
  plan!: ActionPlanEntity;

  /** Matched without regard to case. */
  @Column('text')
  code!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  proposer!: Proposer;

  @Column('text')
  title!: string;

  /** For searches. The database keeps it in step with the texts. */
  @Index('commitment_words_idx', { synchronize: false })
  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  words!: string;

  @Index('commitment_policy_area_idx')
  @Column('integer', { name: 'policy_area_id', nullable: true })
  policyAreaId!: number | null;

  @Index('commitment_lead_institution_idx')
  @Column('integer', { name: 'lead_institution_id' })
  leadInstitutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'lead_institution_id', foreignKeyConstraintName: 'commitment_lead_institution_fk' })
  leadInstitution!: InstitutionEntity;

  @Index('commitment_responsible_post_idx')
  @Column('integer', { name: 'responsible_post_id', nullable: true })
  responsiblePostId!: number | null;

  @Column('text', { name: 'other_actors', nullable: true })
  otherActors!: string | null;

  @Column('text', { nullable: true })
  objective!: string | null;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('text', { nullable: true })
  relevance!: string | null;

  @Column('text', { nullable: true })
  ambition!: string | null;

  @Column('text', { nullable: true })
  results!: string | null;

  @Column('text', { name: 'next_steps', nullable: true })
  nextSteps!: string | null;

  @Column('text', { name: 'additional_information', nullable: true })
  additionalInformation!: string | null;

  @Column('text', { name: 'ends_on_meaning', default: 'unstated' })
  endsOnMeaning!: ConclusionMeaning;

  /** Where the source describes it; not public. */
  @Column('text', { nullable: true })
  place!: string | null;

  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' })
  updatedAt!: Date;

  @Column('date', { name: 'ends_on_date', nullable: true })
  endsOnDate!: Day | null;

  @Column('text', { name: 'ends_on_precision', nullable: true })
  endsOnPrecision!: DatePrecision | null;

  @Column('integer', { name: 'ends_on_every_months', nullable: true })
  endsOnEveryMonths!: number | null;

  @Column('text', { name: 'ends_on_text', nullable: true })
  endsOnText!: string | null;

  @Column('text', { nullable: true })
  kind!: CommitmentKind | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null;

  /** The day on which to ask again whether a complete commitment is still in force. */
  @Column('date', { name: 'check_in_force_on', nullable: true })
  checkInForceOn!: Day | null;

  /** Grows with every change: who edits an older one is told so. */
  @Column('integer', { default: 1 })
  version!: number;
}
