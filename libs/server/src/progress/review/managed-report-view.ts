import type { ManagedReport, ReportBody } from '@cumple/contracts/progress/progress-report';
import type { ApprovalReport } from '@cumple/contracts/progress/report-sheet';
import type { Actor } from '@cumple/domain/common/actor';
import type { Day } from '@cumple/domain/common/day';
import { type IsHoliday, workingDaysBetween } from '@cumple/domain/common/working-days';
import { automaticChecks, type OtherReport } from '@cumple/domain/progress/automatic-checks';
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
  others: OtherReport[];
  receipt: { year: number | null; sequence: number | null };
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
    judgeAndParty: actor?.roles.some(({ institution }) => institution === report.institution.slug) ?? false,
  };
}

function checksOf({ report, receivedOn, amendedOn, others }: ManagedReportRow) {
  const { before, evidence } = report;
  return automaticChecks({ ...report, receivedOn }, { state: before.state, dueOn: before.dueOn, amendedOn }, evidence, others);
}

/** What was sent, word for word: what its institution writes since is its own. */
function asSent<Report extends ReportBody & Pick<ManagedReport, 'evidence'>>(report: Report, sent: ApprovalReport): Report & Pick<ManagedReport, 'evidenceTakenOut'> {
  const { unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps } = sent;
  const standing = sent.evidence.map((said) => ({ said, now: report.evidence.find(({ url, file }) => (said.url === null ? file?.name === said.fileName : url === said.url)) }));
  const evidence = standing.flatMap(({ said, now }) => (now ? [{ ...now, title: said.title }] : []));
  const evidenceTakenOut = standing.flatMap(({ said, now }) => (now ? [] : [said]));
  return { ...report, unchanged, milestoneState, startedOn, doneOn, narrative, obstacles: [...obstacles], correctiveAction, proposedDueOn, proposedDueReason, nextSteps, evidence, evidenceTakenOut };
}
