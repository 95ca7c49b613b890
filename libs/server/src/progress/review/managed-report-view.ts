import type { CitedEvidence, ManagedReport, ReportBody } from '@cumple/contracts/progress/progress-report';
import type { ApprovalReport, SentEvidence } from '@cumple/contracts/progress/report-sheet';
import type { Actor, HeldRole } from '@cumple/domain/common/actor';
import { authorise } from '@cumple/domain/common/authorise';
import type { Day } from '@cumple/domain/common/day';
import { type IsHoliday, workingDaysBetween } from '@cumple/domain/common/working-days';
import { automaticChecks, type OtherReport, type ResentReport } from '@cumple/domain/progress/automatic-checks';
import { isJudgeAndParty } from '@cumple/domain/progress/judge-and-party';
import { receiptNumber } from '@cumple/domain/progress/submission.state';

/** A report as the database answers it. */
export interface ManagedReportRow {
  report: Omit<ManagedReport, 'receipt' | 'evidenceTakenOut' | 'workingDaysLeft' | 'checks' | 'judgeAndParty'>;
  /** Of a returned one: what was sent. */
  sent: ApprovalReport | null;
  /** Code of the jurisdiction, whose holidays count. */
  jurisdiction: string;
  today: Day;
  receivedOn: Day;
  amendedOn: Day | null;
  /** Its milestone, or the whole commitment, was withdrawn. */
  withdrawn: boolean;
  others: OtherReport[];
  /** What was sent before it was returned, and what was sent now. */
  resent: ResentReport | null;
  receipt: { year: number | null; sequence: number | null };
  /** Slugs: whose post sent it, and who leads the commitment. */
  sending: string | null;
  leading: string;
}

/** A report as somebody reads it who may. */
export function managedReportView(row: ManagedReportRow, actor: Actor | null, isHoliday: IsHoliday): ManagedReport {
  const report = row.sent ? asSent(row.report, row.sent) : { ...row.report, evidenceTakenOut: [] };
  const { year, sequence } = row.receipt;
  const waits = report.state === 'submitted' && report.reviewDueOn !== null;
  return {
    ...report,
    receipt: year === null || sequence === null ? null : receiptNumber(year, sequence),
    workingDaysLeft: waits && report.reviewDueOn ? workingDaysBetween(row.today, report.reviewDueOn, isHoliday) : null,
    checks: report.state === 'submitted' ? checksOf(row) : [],
    judgeAndParty: reviewingPosts(actor, report.plan).some(({ institution }) => isJudgeAndParty(institution, { reporting: report.institution.slug, sending: row.sending, leading: row.leading })),
  };
}

/** The post in which somebody would review; whoever doesn't is seen in all that they hold. */
function reviewingPosts(actor: Actor | null, plan: string): readonly HeldRole[] {
  const may = authorise(actor, 'report.review', { plan });
  return may.allowed && may.as ? [may.as] : (actor?.roles ?? []);
}

function checksOf({ report, receivedOn, amendedOn, withdrawn, others, resent }: ManagedReportRow) {
  const { before, evidence } = report;
  return automaticChecks({ ...report, receivedOn }, { state: before.state, dueOn: before.dueOn, withdrawn, amendedOn }, { evidence, others, resent });
}

/** What was sent, word for word: what its institution writes since is its own. */
function asSent<Report extends ReportBody & Pick<ManagedReport, 'evidence'>>(report: Report, sent: ApprovalReport): Report & Pick<ManagedReport, 'evidenceTakenOut'> {
  const { unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps } = sent;
  const standing = sent.evidence.map((said) => ({ said, now: report.evidence.find((each) => isSame(said, each)) }));
  const evidence = standing.flatMap(({ said, now }) => (now ? [{ ...now, title: said.title }] : []));
  const evidenceTakenOut = standing.flatMap(({ said, now }) => (now ? [] : [said]));
  return { ...report, unchanged, milestoneState, startedOn, doneOn, narrative, obstacles: [...obstacles], correctiveAction, proposedDueOn, proposedDueReason, nextSteps, evidence, evidenceTakenOut };
}

/** A file is known by what it holds; by its name where that wasn't kept. */
function isSame(said: SentEvidence, { url, file }: CitedEvidence): boolean {
  if (said.url !== null) return url === said.url;
  return said.sha256 ? file?.sha256 === said.sha256 : file?.name === said.fileName;
}
