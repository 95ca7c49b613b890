import { ActionPlanEntity } from './action-plans/action-plan.entity';
import { PolicyAreaEntity } from './action-plans/policy-area.entity';
import { SiteEntity } from './action-plans/site.entity';
import { AssessmentEntity } from './assessments/assessment.entity';
import { CommitmentStandingEntity } from './assessments/commitment-standing.entity';
import { CommitmentEntity } from './commitments/commitment.entity';
import { EvidenceEntity } from './commitments/evidence.entity';
import { MilestoneEntity } from './commitments/milestone.entity';
import { SupportingInstitutionEntity } from './commitments/supporting-institution.entity';
import { ForumSessionEntity } from './forum/forum-session.entity';
import { InstitutionEntity } from './institutions/institution.entity';
import { JurisdictionEntity } from './institutions/jurisdiction.entity';
import { MandateEntity } from './institutions/mandate.entity';
import { PostEntity } from './institutions/post.entity';
import { ContactEntity } from './self-assessment/contact.entity';
import { FindingEntity } from './self-assessment/finding.entity';
import { SelfAssessmentReportEntity } from './self-assessment/self-assessment-report.entity';

/** Every entity. */
export const entities = [
  JurisdictionEntity, InstitutionEntity, PostEntity, MandateEntity, ActionPlanEntity, SiteEntity, PolicyAreaEntity,
  CommitmentEntity, SupportingInstitutionEntity, MilestoneEntity, EvidenceEntity, AssessmentEntity, CommitmentStandingEntity, ForumSessionEntity,
  SelfAssessmentReportEntity, FindingEntity, ContactEntity,
];
