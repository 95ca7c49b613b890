import type { Language } from '@cumple/contracts/common/language';
import type { PlanChange } from '@cumple/domain/self-assessment/plan-change';
import { say } from './import-messages';

const MOST = 200;
const LONGEST = 90;

/** What an import changes, one line each; very many are counted only. */
export function changeLines(changes: readonly PlanChange[], plan: string, language: Language): string[] {
  const lines = changes.slice(0, MOST).map((change) => changeLine(change, language));
  const rest = changes.length - lines.length;
  return [say(language, 'changes', { plan, count: changes.length }), ...lines, ...(rest > 0 ? [say(language, 'more-changes', { count: rest })] : [])];
}

function changeLine({ kind, part, subject, field, before, after }: PlanChange, language: Language): string {
  const what = field === part ? `${part} ${subject}` : `${part} ${subject} ${field}`;
  return say(language, `change.${kind}`, { what, before: shortened(before), after: shortened(after) });
}

function shortened(text: string | null): string {
  const line = (text ?? '–').replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
