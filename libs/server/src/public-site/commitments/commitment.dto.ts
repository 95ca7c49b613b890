import type { AssessmentView } from '@cumple/contracts/assessments/assessment';
import type { Commitment, CommitmentReports } from '@cumple/contracts/public-site/commitment';
import { ASSESSOR_KINDS, type AssessorKind } from '@cumple/domain/assessments/assessment';
import { COMMITMENT_KINDS, type CommitmentKind } from '@cumple/domain/commitments/commitment-kind';
import { COMPLETION_LEVELS, type CompletionLevel } from '@cumple/domain/commitments/completion-level';
import { ChoiceField, CountField, DayField, FlagField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { EvidenceDto, WithdrawnEvidenceDto } from '../../commitments/evidence.dto';
import { CommitmentReferenceDto, MilestoneDto } from '../../commitments/milestone.dto';
import { SupportingInstitutionDto } from '../../institutions/institution-reference.dto';
import { PublishedReportDto } from '../../progress/report-body.dto';
import { FindingDto } from '../../self-assessment/finding.dto';
import { AmendmentDto, BaselineDto } from '../../commitments/amendment.dto';
import { ReopeningDto } from '../../commitments/managed-commitment.dto';
import { CommitmentItemDto } from './commitment-item.dto';

export class AssessmentDto implements AssessmentView {
  @ChoiceField(ASSESSOR_KINDS, 'Kind of assessor.')
  kind!: AssessorKind;

  @TextField('Name of the organisation that judges.')
  organisation!: string;

  @FlagField('It is also the commitment’s lead institution.')
  isLeadInstitution!: boolean;

  @ChoiceField(COMPLETION_LEVELS, 'Its judgement.')
  level!: CompletionLevel;

  @DayField('Day of the judgement.')
  assessedOn!: string;

  @TextField('Why, in its own words.', { nullable: true })
  justification!: string | null;

  @TextField('Where it says so.')
  source!: string;
}

export class ResponsibleDto {
  @TextField('Name of the post; never of a person.')
  post!: string;

  @TextField('Institutional mailbox; never a person’s address.', { nullable: true })
  mailbox!: string | null;
}

export class CommitmentReportsDto implements CommitmentReports {
  @CountField('Published reports that stand.')
  published!: number;

  @CountField('Withdrawn ones.')
  withdrawn!: number;

  @PartsField(() => PublishedReportDto, 'The last standing one of each milestone, in the order of the milestones.')
  latest!: PublishedReportDto[];
}

export class CommitmentDto extends CommitmentItemDto implements Commitment {
  @TextField('Title of the plan.')
  planTitle!: string;

  @TextField('IANA time zone of the plan: instants are shown by its day.', { example: 'America/Guatemala' })
  timeZone!: string;

  @DayField('The day that the figures speak of; null means today.', { nullable: true })
  statusDate!: string | null;

  @DayField('When the plan was approved: changes since are amendments.', { nullable: true })
  approvedOn!: string | null;

  @DayField('The day as of which lateness is judged: the status date, else today in the plan’s time zone.')
  asOf!: string;

  @TextField('What its policy area is called.', { nullable: true })
  policyAreaName!: string | null;

  @FlagField('The texts are this site’s own summaries of the plan’s report.')
  summarised!: boolean;

  @ChoiceField(COMMITMENT_KINDS, 'What it makes; null where nobody says.', { nullable: true })
  kind!: CommitmentKind | null;

  @PartField(() => ReopeningDto, 'It was declared complete and reopened, and nobody declared a level since.', { nullable: true })
  reopening!: ReopeningDto | null;

  @PartsField(() => AmendmentDto, 'Changes of what was approved, newest first.')
  amendments!: AmendmentDto[];

  @PartField(() => BaselineDto, 'What was approved beside what stands there now; null where nothing differs.', { nullable: true })
  baseline!: BaselineDto | null;

  @TextField('Objective.', { nullable: true })
  objective!: string | null;

  @TextField('Description.', { nullable: true })
  description!: string | null;

  @TextField('Relevance to the values of open government.', { nullable: true })
  relevance!: string | null;

  @TextField('Ambition.', { nullable: true })
  ambition!: string | null;

  @TextField('Results, as declared.', { nullable: true })
  results!: string | null;

  @TextField('Next steps, as declared.', { nullable: true })
  nextSteps!: string | null;

  @TextField('Additional information.', { nullable: true })
  additionalInformation!: string | null;

  @PartsField(() => SupportingInstitutionDto, 'Other institutions that take part.')
  supportingInstitutions!: SupportingInstitutionDto[];

  @TextField('The source’s own words on who else takes part.', { nullable: true })
  otherActors!: string | null;

  @PartField(() => ResponsibleDto, 'The post that answers for it; null when the source names none.', { nullable: true })
  responsible!: ResponsibleDto | null;

  @PartsField(() => MilestoneDto, 'Milestones in their order, withdrawn ones last.')
  milestones!: MilestoneDto[];

  @PartsField(() => AssessmentDto, 'Every judgement, newest first. Each organisation’s latest counts, none overwrites another.')
  assessments!: AssessmentDto[];

  @PartsField(() => EvidenceDto, 'Evidence in the order of the source.')
  evidence!: EvidenceDto[];

  @PartsField(() => WithdrawnEvidenceDto, 'Evidence that was public and was taken off, with why; nothing else of it.', { optional: true })
  withdrawnEvidence?: WithdrawnEvidenceDto[];

  @PartField(() => CommitmentReportsDto, 'Progress reports of its milestones.', { optional: true })
  reports?: CommitmentReportsDto;

  @PartsField(() => FindingDto, 'Consistency findings that speak of it.')
  findings!: FindingDto[];

  @PartField(() => CommitmentReferenceDto, 'The one before in the plan’s own order.', { nullable: true })
  previous!: CommitmentReferenceDto | null;

  @PartField(() => CommitmentReferenceDto, 'The one after in the plan’s own order.', { nullable: true })
  next!: CommitmentReferenceDto | null;
}
