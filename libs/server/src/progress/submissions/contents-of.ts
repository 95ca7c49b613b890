import type { SheetEvidence } from '@cumple/contracts/progress/report-sheet';
import type { SheetAtWork } from '../sheets/take-sheet';
import type { SubmittedContents } from '../submitted-contents';
import type { ReportToSend } from './gather-reports';

/** What is sent, word for word. The rule has seen to it that every report names a state. */
export function contentsOf({ plan, planTitle, institution, round, letterNumber, letterOn, by }: SheetAtWork, reports: readonly ReportToSend[]): SubmittedContents {
  return {
    plan: { slug: plan, title: planTitle }, institution, letterNumber, letterOn,
    ...(by.institution === institution.slug ? {} : { sentBy: { institution: by.institutionName, post: by.postTitle } }),
    round: round && { number: round.number, name: round.name },
    reports: reports.map(reportOf),
  };
}

function reportOf({ id, row: { row }, content }: ReportToSend): SubmittedContents['reports'][number] {
  const { unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps, evidence } = content;
  if (milestoneState === null) throw new Error('A report without a state passed its rule.');
  return {
    report: id, commitment: row.commitment, number: row.milestone, commitmentTitle: row.commitmentTitle, title: row.title,
    unchanged, milestoneState, startedOn, doneOn, narrative, obstacles: obstacles.map(({ kind, text }) => ({ kind, text })), correctiveAction, proposedDueOn, proposedDueReason, nextSteps,
    evidence: (evidence as readonly SheetEvidence[]).map(({ url, title, kind, fileView }) => ({ url, title, kind, fileName: fileView?.name ?? null, sha256: fileView?.sha256 ?? null })),
  };
}
