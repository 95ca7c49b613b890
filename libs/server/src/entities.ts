import { AccountEntity } from './accounts/account.entity';
import { AccountIdentityEntity } from './accounts/account-identity.entity';
import { AccountLinkEntity } from './accounts/account-link.entity';
import { AttemptCountEntity } from './accounts/attempt-count.entity';
import { DraftEntity } from './accounts/draft.entity';
import { KeptAnswerEntity } from './accounts/kept-answer.entity';
import { PersonKeyEntity } from './accounts/person-key.entity';
import { RecoveryCodeEntity } from './accounts/recovery-code.entity';
import { SignInSessionEntity } from './accounts/sign-in-session.entity';
import { AmendmentEntity } from './commitments/amendment.entity';
import { AuditEntryEntity } from './common/record/audit-entry.entity';
import { OutboxEventEntity } from './common/record/outbox-event.entity';
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
import { MandateEntity } from './accounts/mandate.entity';
import { PostEntity } from './accounts/post.entity';
import { DigestEntity } from './notifications/digest.entity';
import { MailMessageEntity } from './notifications/mail-message.entity';
import { NotificationEntity } from './notifications/notification.entity';
import { NotificationPreferenceEntity } from './notifications/notification-preference.entity';
import { NotificationReadingEntity } from './notifications/notification-reading.entity';
import { NotificationTellingEntity } from './notifications/notification-telling.entity';
import { PlanImportEntity } from './self-assessment/plan-import.entity';
import { ContactEntity } from './self-assessment/contact.entity';
import { FindingEntity } from './self-assessment/finding.entity';
import { ApprovalRefusalEntity } from './progress/approval-refusal.entity';
import { SheetPreviewEntity } from './progress/sheet-preview.entity';
import { EscalationEntity } from './alerts/escalation.entity';
import { EvidenceReviewEntity } from './commitments/evidence-review.entity';
import { LinkCheckEntity } from './commitments/link-check.entity';
import { StoredFileEntity } from './commitments/stored-file.entity';
import { ProgressReportEntity } from './progress/progress-report.entity';
import { ReportEvidenceEntity } from './progress/report-evidence.entity';
import { ReportSheetEntity } from './progress/report-sheet.entity';
import { ApprovalLinkEntity } from './progress/approval-link.entity';
import { ReportSubmissionEntity } from './progress/report-submission.entity';
import { ReportingRoundEntity } from './progress/reporting-round.entity';
import { ReviewNoteEntity } from './progress/review-note.entity';
import { RoundExtensionEntity } from './progress/round-extension.entity';
import { RoundMilestoneEntity } from './progress/round-milestone.entity';
import { RoundReminderEntity } from './progress/round-reminder.entity';
import { SelfAssessmentReportEntity } from './self-assessment/self-assessment-report.entity';

/** Every entity. */
export const entities = [
  JurisdictionEntity, InstitutionEntity, PostEntity, MandateEntity, ActionPlanEntity, SiteEntity, PolicyAreaEntity,
  CommitmentEntity, SupportingInstitutionEntity, MilestoneEntity, EvidenceEntity, AssessmentEntity, CommitmentStandingEntity, ForumSessionEntity,
  SelfAssessmentReportEntity, FindingEntity, ContactEntity,
  AccountEntity, SignInSessionEntity, AccountLinkEntity, RecoveryCodeEntity, AccountIdentityEntity, AttemptCountEntity, PersonKeyEntity, DraftEntity, KeptAnswerEntity,
  AuditEntryEntity, OutboxEventEntity, AmendmentEntity,
  NotificationEntity, NotificationReadingEntity, NotificationTellingEntity, NotificationPreferenceEntity, DigestEntity, MailMessageEntity,
  PlanImportEntity,
  StoredFileEntity, LinkCheckEntity, EvidenceReviewEntity,
  ReportingRoundEntity, RoundMilestoneEntity, RoundExtensionEntity, RoundReminderEntity,
  ReportSheetEntity, ReportSubmissionEntity, ApprovalLinkEntity, ProgressReportEntity, ReportEvidenceEntity, ReviewNoteEntity,
  EscalationEntity,
  SheetPreviewEntity, ApprovalRefusalEntity,
];
