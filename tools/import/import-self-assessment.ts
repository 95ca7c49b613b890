import type { DataSource } from 'typeorm';
import type { Language } from '@cumple/contracts/common/language';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { applyPlanDocument } from '@cumple/server/self-assessment/apply-plan-document';
import { diffPlanDocument } from '@cumple/server/self-assessment/diff-plan-document';
import { changeLines } from '@cumple/server/self-assessment/import/change-lines';
import { codesIn } from '@cumple/server/self-assessment/import/explain-refusal';
import { say } from '@cumple/server/self-assessment/import/import-messages';
import { planDocumentFor } from '@cumple/server/self-assessment/import/plan-document-for';
import type { ReadReport } from '@cumple/server/self-assessment/import/read-report';
import { reconciliationLines } from '@cumple/server/self-assessment/import/reconciliation';
import { PromiseNotChangeable } from '@cumple/server/self-assessment/promise-not-changeable';
import type { ImportArguments } from './arguments';
import type { Terminal } from './terminal';

const DONE = 0;
const NOT_CONFIRMED = 2;

/** Tells what a report says, shows what it changes, and saves it when that is wanted. Answers the exit code. */
export async function importSelfAssessment(dataSource: DataSource, read: ReadReport, wish: ImportArguments, terminal: Terminal): Promise<number> {
  const { language, target, dryRun } = wish;
  terminal.progress(say(language, 'progress.comparing'));
  const { report, document, mode } = await planDocumentFor(dataSource, read, target);
  terminal.report([...reconciliationLines(report, document, language), '']);
  const { changes, amended, withdrawn } = await diffPlanDocument(dataSource, document, mode);
  if (withdrawn.length > 0) terminal.report([say(language, 'withdrawn-stay', { commitments: codesIn(withdrawn) })]);
  if (changes.every(({ kind }) => kind === 'kept')) {
    terminal.report([say(language, 'no-changes', { plan: document.plan.slug })]);
    return DONE;
  }
  terminal.report([...changeLines(changes, document.plan.slug, language), '']);
  const asksForReason = amended.length > 0 && wish.reason === null;
  if (dryRun) {
    terminal.report([say(language, 'dry-run'), ...(asksForReason ? [say(language, 'reason-needed', { commitments: codesIn(amended) })] : [])]);
    return DONE;
  }
  if (asksForReason) throw new PromiseNotChangeable('reason-needed', amended);
  // A plan that is made was asked for by name; one that is there is changed only after a yes.
  const refused = mode === 'update' && !wish.yes ? await reasonNotToSave(terminal, language) : null;
  if (refused) {
    terminal.progress(say(language, refused));
    return NOT_CONFIRMED;
  }
  return save(dataSource, document, read, mode, wish, terminal);
}

async function reasonNotToSave(terminal: Terminal, language: Language): Promise<'not-confirmed' | 'declined' | null> {
  const answer = await terminal.ask(say(language, 'question'));
  if (answer === null) return 'not-confirmed';
  return say(language, 'yes-answers').split(' ').includes(answer.trim().toLowerCase()) ? null : 'declined';
}

async function save(
  dataSource: DataSource,
  document: PlanDocument,
  { report, sha256 }: ReadReport,
  mode: 'create' | 'update',
  { language, reason }: ImportArguments,
  terminal: Terminal,
): Promise<number> {
  terminal.progress(say(language, 'progress.writing'));
  const { revision } = await applyPlanDocument(dataSource, document, { mode, contacts: report.contacts, sourceSha256: sha256, reason });
  terminal.report([say(language, 'written', { plan: document.plan.slug, revision })]);
  return DONE;
}
