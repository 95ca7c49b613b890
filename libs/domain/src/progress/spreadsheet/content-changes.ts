import type { SheetLanguage } from '../../common/spreadsheet/sheet-language';
import { OBSTACLE_KINDS } from '../obstacle';
import type { ReportContent, ReportField } from '../report-content';
import { OBSTACLE_WORDS, STATE_WORDS, YES_NO_WORDS } from './report-columns';

/** What a file changes of a report. Days are `YYYY-MM-DD`; what has words is told in them. */
export interface ContentChange {
  field: ReportField | 'unchanged';
  before: string | null;
  after: string | null;
}

const FIELDS = ['unchanged', 'milestoneState', 'startedOn', 'doneOn', 'narrative', 'evidence', 'obstacles', 'correctiveAction', 'proposedDueOn', 'proposedDueReason', 'nextSteps'] as const;

/** Field by field, in the order of the form. */
export function contentChanges(before: ReportContent, after: ReportContent, language: SheetLanguage): ContentChange[] {
  return FIELDS.filter((field) => compared(before, field) !== compared(after, field))
    .map((field) => ({ field, before: inWords(before, field, language), after: inWords(after, field, language) }));
}

function compared(content: ReportContent, field: (typeof FIELDS)[number]): string {
  if (field === 'obstacles') return JSON.stringify(inOrder(content).map(({ kind, text }) => [kind, text]));
  if (field === 'evidence') return JSON.stringify(content.evidence.map(({ url, file }) => [url, file]));
  return JSON.stringify(content[field]);
}

function inWords(content: ReportContent, field: (typeof FIELDS)[number], language: SheetLanguage): string | null {
  switch (field) {
    case 'unchanged':
      return YES_NO_WORDS[content.unchanged ? 'yes' : 'no'][language];
    case 'milestoneState':
      return content.milestoneState && STATE_WORDS[content.milestoneState][language];
    case 'obstacles':
      return inOrder(content).map(({ kind, text }) => [OBSTACLE_WORDS[kind][language], text].filter(Boolean).join(': ')).join('\n') || null;
    case 'evidence':
      // Files never change here: only addresses are told.
      return content.evidence.flatMap(({ url }) => url ?? []).join('\n') || null;
    default:
      return content[field];
  }
}

function inOrder({ obstacles }: ReportContent): ReportContent['obstacles'] {
  return OBSTACLE_KINDS.flatMap((kind) => obstacles.find((each) => each.kind === kind) ?? []);
}
