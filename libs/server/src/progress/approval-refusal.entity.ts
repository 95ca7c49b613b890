import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MilestoneEntity } from '../commitments/milestone.entity';
import { InstitutionEntity } from '../institutions/institution.entity';

/** What an institution's authority refused: of this milestone nothing goes on without an approval, in whatever sheet. It goes with the next approval. */
@Entity('approval_refusal')
export class ApprovalRefusalEntity {
  @PrimaryColumn('integer', { name: 'milestone_id', primaryKeyConstraintName: 'approval_refusal_pk' })
  milestoneId!: number;

  @ManyToOne(() => MilestoneEntity, { nullable: false })
  @JoinColumn({ name: 'milestone_id', foreignKeyConstraintName: 'approval_refusal_milestone_fk' })
  milestone!: MilestoneEntity;

  @Index('approval_refusal_institution_idx')
  @PrimaryColumn('integer', { name: 'institution_id', primaryKeyConstraintName: 'approval_refusal_pk' })
  institutionId!: number;

  @ManyToOne(() => InstitutionEntity, { nullable: false })
  @JoinColumn({ name: 'institution_id', foreignKeyConstraintName: 'approval_refusal_institution_fk' })
  institution!: InstitutionEntity;
}
