import { withoutHiddenSigns } from '../../common/hidden-signs';
import type { ReportContent } from '../report-content';

// FNV-1a: it tells a row that nobody touched from one that somebody did; nothing is protected by it.
const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** A short mark of what a spreadsheet says of a report: a row that still has it was not touched by whoever filled the sheet in. */
export function contentPrint(content: ReportContent): string {
  let print = OFFSET;
  for (const unit of new TextEncoder().encode(JSON.stringify(shown(content)))) print = ((print ^ BigInt(unit)) * PRIME) & MASK;
  return print.toString(16).padStart(16, '0');
}

/** What cells show of it: neither the files nor the titles of evidence. */
function shown(content: ReportContent): unknown {
  const { unchanged, milestoneState, startedOn, doneOn, narrative, obstacles, correctiveAction, proposedDueOn, proposedDueReason, nextSteps, evidence } = content;
  const kinds = [...obstacles].sort((one, other) => (one.kind < other.kind ? -1 : 1)).map(({ kind, text }) => [kind, cellText(text)]);
  return [
    unchanged, milestoneState, startedOn, doneOn, cellText(narrative), kinds, cellText(correctiveAction), proposedDueOn, cellText(proposedDueReason), cellText(nextSteps),
    evidence.flatMap(({ url }) => url ?? []),
  ];
}

const UNWRITABLE = /[\p{Cc}\p{Noncharacter_Code_Point}\ufffd]/gu;
const KEPT = ['\t', '\n'];

/** A text as it comes back from a cell: lines end one way only, and what XML can't hold or nobody sees is gone. */
export function cellText(text: string | null): string | null {
  if (text === null) return null;
  return withoutHiddenSigns(text).replaceAll(/\r\n?/g, '\n').replaceAll(UNWRITABLE, (character) => (KEPT.includes(character) ? character : '')).trim() || null;
}
