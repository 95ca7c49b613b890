import type { SheetLanguage } from '../../common/spreadsheet/sheet-language';
import type { PlanDocument } from '../plan-document';
import type { Column } from './columns';
import { givenDateCells } from './given-date-cells';
import { SHEET_KEYS, type SheetKey, SHEETS } from './sheets';

/** A cell to be written: `null` stays empty. */
export type Cell = string | number | null;

export interface WrittenTable {
  key: SheetKey;
  name: string;
  columns: readonly Column[];
  header: string[];
  rows: Cell[][];
}

type Values = Readonly<Record<string, unknown>>;

/** The sheets of a plan, in one language; read again they change nothing. `null`: the empty form. */
export function toSheetTables(document: PlanDocument | null, language: SheetLanguage): WrittenTable[] {
  return SHEET_KEYS.map((key) => {
    const { name, columns } = SHEETS[key];
    const rows = document ? rowsOf[key](document) : [];
    return { key, name: name[language], columns, header: columns.map(({ header }) => header[language]), rows: rows.map((values) => columns.map((column) => cell(column, values[column.key], language))) };
  });
}

const rowsOf: Record<SheetKey, (document: PlanDocument) => Values[]> = {
  plan: ({ plan }) => [{ ...plan, code: plan.slug, 'jurisdiction.code': plan.jurisdiction.code, 'jurisdiction.name': plan.jurisdiction.name, 'jurisdiction.kind': plan.jurisdiction.kind }],
  policyAreas: ({ policyAreas }) => policyAreas,
  institutions: ({ institutions }) => institutions.map((each) => ({ ...each, code: each.slug })),
  posts: ({ institutions }) => institutions.flatMap(({ slug, posts }) => posts.map((post) => ({ ...post, institution: slug }))),
  commitments: ({ commitments }) => commitments.map((each) => ({ ...each, ...givenDateCells('endsOn', each.endsOn) })),
  milestones: ({ commitments }) =>
    commitments.flatMap(({ code, milestones }) =>
      milestones.map((each) => ({ ...each, commitment: code, ...givenDateCells('startsOn', each.startsOn), ...givenDateCells('dueOn', each.dueOn) })),
    ),
};

function cell({ kind }: Column, value: unknown, language: SheetLanguage): Cell {
  if (value === null || value === undefined) return null;
  if (kind.is === 'choice') return kind.words[String(value)]?.[language] ?? String(value);
  if (kind.is === 'slugs') return (value as string[]).join('; ') || null;
  return typeof value === 'number' ? value : String(value);
}
