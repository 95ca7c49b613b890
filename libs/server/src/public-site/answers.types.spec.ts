import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import type { PlanMilestone } from '@cumple/contracts/commitments/milestone';
import type { Page } from '@cumple/contracts/common/page';
import type { Problem } from '@cumple/contracts/common/problem';
import type { Commitment, CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import type { CommitmentPage } from '@cumple/contracts/public-site/commitment-page';
import type { Institution, InstitutionRecord } from '@cumple/contracts/public-site/institution';
import type { Overview } from '@cumple/contracts/public-site/overview';
import type { Plan } from '@cumple/contracts/public-site/plan';
import type { PlanFinding } from '@cumple/contracts/self-assessment/finding';
import type { EvidenceDto } from '../commitments/evidence.dto';
import type { MilestonePageDto } from '../commitments/milestone.dto';
import type { ProblemDto } from '../common/problem.dto';
import type { FindingPageDto } from '../self-assessment/finding.dto';
import type { CommitmentItemDto } from './commitments/commitment-item.dto';
import type { CommitmentPageDto } from './commitments/commitment-page.dto';
import type { CommitmentDto } from './commitments/commitment.dto';
import type { InstitutionPageDto, InstitutionRecordDto } from './institutions/institution.dto';
import type { OverviewDto } from './overview/overview.dto';
import type { PlanPageDto } from './plans/plan.dto';

/** `true` only for types that are the same, field by field, optional and nullable ones too. */
type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** The compiler refuses every `false`: a class of an answer is its contract's interface, no more and no less. */
const same: [
  Same<PlanPageDto, Page<Plan>>,
  Same<OverviewDto, Overview>,
  Same<CommitmentItemDto, CommitmentListItem>,
  Same<CommitmentPageDto, CommitmentPage>,
  Same<CommitmentDto, Commitment>,
  Same<EvidenceDto, EvidenceView>,
  Same<MilestonePageDto, Page<PlanMilestone>>,
  Same<FindingPageDto, Page<PlanFinding>>,
  Same<InstitutionPageDto, Page<Institution>>,
  Same<InstitutionRecordDto, InstitutionRecord>,
  Same<ProblemDto, Problem>,
] = [true, true, true, true, true, true, true, true, true, true, true];

test('answers are what the contract says', () => expect(same).not.toContain(false));
