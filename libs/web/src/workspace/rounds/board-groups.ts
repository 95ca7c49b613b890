import type { BoardCell, BoardLine } from '@cumple/contracts/progress/reporting-round';
import type { BoardState } from '@cumple/domain/progress/reporting-round.state';
import { BOARD_ORDER } from '../../progress/board-looks';

/** Cells of one state. */
export interface BoardGroup {
  state: BoardState;
  cells: BoardCell[];
}

/** Nothing of them was received. */
const MISSING: readonly BoardState[] = ['not-due', 'draft', 'late', 'no-report-received'];

/** An institution's milestones by what is known of their reports; what asks for action first. */
export function groupsOf({ cells }: BoardLine): BoardGroup[] {
  return BOARD_ORDER.map((state) => ({ state, cells: cells.filter((cell) => cell.state === state) })).filter((group) => group.cells.length > 0);
}

/** Of how many milestones nothing was received. */
export function missingOf({ counts }: Pick<BoardLine, 'counts'>): number {
  return MISSING.reduce((sum, state) => sum + counts[state], 0);
}

/** Nothing at all was received of it. */
export function isSilent(line: Pick<BoardLine, 'counts' | 'cells'>): boolean {
  return line.cells.length > 0 && missingOf(line) === line.cells.length;
}

/** How many cells of the whole board are in each state; those that don't occur aren't told. */
export function totalsOf(lines: readonly BoardLine[]): { state: BoardState; count: number }[] {
  return BOARD_ORDER.map((state) => ({ state, count: lines.reduce((sum, { counts }) => sum + counts[state], 0) })).filter(({ count }) => count > 0);
}
