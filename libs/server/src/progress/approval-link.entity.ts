import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { MandateEntity } from '../accounts/mandate.entity';
import { ReportSubmissionEntity } from './report-submission.entity';

/** To whom a link for approval was sent: it works while one of the mandates that it stands by is in force. Whoever holds several has one link. */
@Entity('approval_link')
export class ApprovalLinkEntity {
  @PrimaryColumn('uuid', { name: 'submission_id', primaryKeyConstraintName: 'approval_link_pk' })
  submissionId!: string;

  @ManyToOne(() => ReportSubmissionEntity, { nullable: false })
  @JoinColumn({ name: 'submission_id', foreignKeyConstraintName: 'approval_link_submission_fk' })
  submission!: ReportSubmissionEntity;

  @Index('approval_link_mandate_idx')
  @PrimaryColumn('integer', { name: 'mandate_id', primaryKeyConstraintName: 'approval_link_pk' })
  mandateId!: number;

  @ManyToOne(() => MandateEntity, { nullable: false })
  @JoinColumn({ name: 'mandate_id', foreignKeyConstraintName: 'approval_link_mandate_fk' })
  mandate!: MandateEntity;

  @Index('approval_link_token_idx')
  @Column('text', { name: 'token_hash' })
  tokenHash!: string;
}
