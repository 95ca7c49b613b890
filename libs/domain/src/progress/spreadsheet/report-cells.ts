import type { Day } from '../../common/day';
import type { SheetLanguage } from '../../common/spreadsheet/sheet-language';
import { OBSTACLE_KINDS } from '../obstacle';
import type { ReportContent } from '../report-content';
import { AS_IT_STANDS, obstacleKey, obstacleTextKey, REPORT_COLUMNS, STATE_WORDS, UNKNOWN_STATE, YES_NO_WORDS } from './report-columns';
import { contentPrint } from './content-print';
import type { WritableRow } from './writable-row';

/** A cell to be written; `null` stays empty. */
export type ReportCell = string | number | { day: Day } | null;

/** What a cell of a workbook can hold; a few characters are left for marks of ours. */
const MAX_CELL = 32_000;
const FIRST_DAY: Day = '1900-03-01';

/** The cells of a row, in the order of the columns. `sheet` says of which sheet it is. */
export function reportCells(row: WritableRow, sheet: string, language: SheetLanguage): ReportCell[] {
  const cells: Readonly<Record<string, ReportCell>> = { ...factCells(row, language), ...contentCells(row.content, language), ...stampCells(row, sheet) };
  return REPORT_COLUMNS.map(({ key }) => cells[key] ?? null);
}

function factCells({ commitment, milestone, title, dueOn, facts, content }: WritableRow, language: SheetLanguage): Record<string, ReportCell> {
  const due = dueOn?.precision === 'day' && dueOn.date !== null ? dayCell(dueOn.date) : (dueOn?.text ?? null);
  const lastState = facts.lastState === 'unknown' ? UNKNOWN_STATE : STATE_WORDS[facts.lastState];
  const files = content.evidence.filter(({ file }) => file !== null).length;
  return { commitment, milestone, title, dueOn: due, lastState: lastState[language], files: files || null };
}

function stampCells({ milestoneVersion, reportVersion, content }: WritableRow, sheet: string): Record<string, ReportCell> {
  return { sheet, milestoneVersion, reportVersion, fingerprint: contentPrint(content) };
}

function contentCells(content: ReportContent, language: SheetLanguage): Record<string, ReportCell> {
  const { unchanged, milestoneState, startedOn, doneOn, narrative, correctiveAction, proposedDueOn, proposedDueReason, nextSteps } = content;
  return {
    unchanged: YES_NO_WORDS[unchanged ? 'yes' : 'no'][language], milestoneState: milestoneState && STATE_WORDS[milestoneState][language], startedOn: dayCell(startedOn), doneOn: dayCell(doneOn),
    narrative, ...obstacleCells(content, language), correctiveAction, proposedDueOn: dayCell(proposedDueOn), proposedDueReason, nextSteps, evidence: addressCell(content, language),
  };
}

function obstacleCells({ obstacles }: ReportContent, language: SheetLanguage): Record<string, ReportCell> {
  return Object.fromEntries(OBSTACLE_KINDS.flatMap((kind) => {
    const there = obstacles.find((each) => each.kind === kind);
    return [[obstacleKey(kind), there ? YES_NO_WORDS.yes[language] : null], [obstacleTextKey(kind), there?.text ?? null]];
  }));
}

function addressCell({ evidence }: ReportContent, language: SheetLanguage): ReportCell {
  const addresses = evidence.flatMap(({ url }) => url ?? []).join('\n');
  return addresses.length > MAX_CELL ? AS_IT_STANDS[language] : addresses || null;
}

/** Programs know no earlier days than those, or count them differently. */
function dayCell(day: Day | null): ReportCell {
  return day === null || day < FIRST_DAY ? day : { day };
}
