import type { Reason, ReasonCode } from '../reason';
import type { Entry, SheetReading } from './read-sheet';
import type { SheetKey } from './sheets';
import { PROBLEM_CODES, type SheetProblem, type SheetProblemCode } from './sheet-table';

const codes: ReadonlySet<string> = new Set(PROBLEM_CODES);

/** Remembers which row each part of a document came from, so that whatever is wrong with it is told by sheet, row and column. */
export class PlaceBook {
  readonly problems: SheetProblem[] = [];
  private readonly rows = new Map<string, { sheet: SheetKey; row: number }>();

  constructor(private readonly readings: Partial<Record<SheetKey, SheetReading>>) {}

  /** This path of the document, such as `commitments[3]`, is this row. */
  note(path: string, sheet: SheetKey, { row }: Entry): void {
    this.rows.set(path, { sheet, row });
  }

  problem(sheet: SheetKey, { row }: Entry, column: string, code: SheetProblemCode, params: SheetProblem['params'] = {}): void {
    this.problems.push({ sheet: this.nameOf(sheet), row, column: this.readings[sheet]?.headerOf(column) ?? null, code, params });
  }

  /** What a reason means for whoever filled in the sheet. */
  problemOf({ code, path }: Reason): SheetProblem {
    const { sheet, row, field } = this.placeOf(path);
    const known = codes.has(code) ? (code as SheetProblemCode) : 'not-applicable';
    return { sheet: sheet ? this.nameOf(sheet) : '', row, column: (sheet && field && this.readings[sheet]?.headerOf(field)) ?? null, code: known, params: known === 'not-applicable' ? { reason: code satisfies ReasonCode } : {} };
  }

  private placeOf(path: string): { sheet: SheetKey | null; row: number | null; field: string | null } {
    if (path.startsWith('plan.')) return { sheet: 'plan', row: this.readings.plan?.entries[0]?.row ?? null, field: path === 'plan.slug' ? 'code' : path.slice('plan.'.length) };
    for (let rest = path, field: string | null = null; ; ) {
      const found = this.rows.get(rest);
      if (found) return { ...found, field };
      const cut = Math.max(rest.lastIndexOf('.'), rest.endsWith(']') ? rest.lastIndexOf('[') : -1);
      if (cut <= 0) return { sheet: null, row: null, field: null };
      field = rest.startsWith('[', cut) ? field : rest.slice(cut + 1);
      rest = rest.slice(0, cut);
    }
  }

  private nameOf(sheet: SheetKey): string {
    return this.readings[sheet]?.name ?? sheet;
  }
}
