import type { Overview } from '@cumple/contracts/public-site/overview';
import { REPORT_KINDS, type ReportKind } from '@cumple/domain/commitments/report-kind';
import { ChoiceField, CountField, DayField, PartField, PartsField, TextField } from '../../common/answer-fields';
import { InstitutionReferenceDto } from '../../institutions/institution-reference.dto';
import { FindingDto } from '../../self-assessment/finding.dto';
import { CommitmentItemDto } from '../commitments/commitment-item.dto';
import { PlanDto } from '../plans/plan.dto';
import { AssessorCountDto, CoverageDto, InstitutionCountDto, OverviewUnitDto, PolicyAreaLevelsDto, ProposerCountDto } from './overview-counts.dto';
import { ChronologyEntryDto } from './chronology.dto';

export class OverviewReportDto {
  @ChoiceField(REPORT_KINDS, 'Half way, or at the end of the plan.')
  kind!: ReportKind;

  @TextField('Title.')
  title!: string;

  @DayField('Its own date.')
  reportDate!: string;
}

export class JudgeAndPartyDto {
  @PartField(() => InstitutionReferenceDto, 'The coordinating institution.')
  institution!: InstitutionReferenceDto;

  @CountField('Commitments of the plan that it leads itself.')
  count!: number;
}

export class OverviewDto implements Overview {
  @PartField(() => PlanDto, 'The plan with its figures.')
  plan!: PlanDto;

  @PartField(() => OverviewReportDto, 'The newest self-assessment report; null when there is none.', { nullable: true })
  report!: OverviewReportDto | null;

  @PartsField(() => ProposerCountDto, 'Commitments by who put them forward.')
  byProposer!: ProposerCountDto[];

  @PartsField(() => OverviewUnitDto, 'One entry per commitment, complete first; null over 200 commitments.', { nullable: true })
  units!: OverviewUnitDto[] | null;

  @PartField(() => JudgeAndPartyDto, 'What the coordinating institution leads itself; null without one.', { nullable: true })
  judgeAndParty!: JudgeAndPartyDto | null;

  @PartField(() => CoverageDto, 'How many commitments have a datum at all.')
  coverage!: CoverageDto;

  @PartsField(() => AssessorCountDto, 'Every kind of assessor, those that assessed nothing too.')
  assessors!: AssessorCountDto[];

  @PartsField(() => CommitmentItemDto, 'Commitments not complete whose conclusion date lies before the report; the first twenty.')
  openAfterConclusion!: CommitmentItemDto[];

  @CountField('How many there are.')
  openAfterConclusionTotal!: number;

  @PartsField(() => InstitutionCountDto, 'Lead institutions in alphabetical order. Never a rank.')
  institutions!: InstitutionCountDto[];

  @PartsField(() => PolicyAreaLevelsDto, 'Policy areas in the plan’s order.')
  policyAreas!: PolicyAreaLevelsDto[];

  @PartsField(() => FindingDto, 'The gravest twenty consistency findings.')
  findings!: FindingDto[];

  @CountField('How many findings there are.')
  findingTotal!: number;

  @PartsField(() => ChronologyEntryDto, 'Everything dated, newest first.')
  chronology!: ChronologyEntryDto[];
}
