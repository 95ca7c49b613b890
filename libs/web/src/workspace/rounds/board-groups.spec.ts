import type { BoardCell, BoardLine } from '@cumple/contracts/progress/reporting-round';
import { BOARD_STATES, type BoardState } from '@cumple/domain/progress/reporting-round.state';
import { groupsOf, isSilent, missingOf, totalsOf } from './board-groups';

const line = (...states: BoardState[]): BoardLine => {
  const cells = states.map((state, place) => ({ commitment: 'C1', milestone: place + 1, state }) as BoardCell);
  const counts = Object.fromEntries(BOARD_STATES.map((state) => [state, states.filter((one) => one === state).length])) as BoardLine['counts'];
  return { cells, counts } as BoardLine;
};

test('milestones stand by what is known of them, what asks for action first', () => {
  expect(groupsOf(line('published', 'late', 'draft', 'late')).map(({ state, cells }) => [state, cells.map(({ milestone }) => milestone)])).toEqual([
    ['late', [2, 4]],
    ['draft', [3]],
    ['published', [1]],
  ]);
});

test('a draft isn’t received, and a returned report was', () => {
  expect(missingOf(line('draft', 'not-due', 'returned', 'without-change'))).toBe(2);
  expect(isSilent(line('draft', 'late'))).toBe(true);
  expect(isSilent(line('draft', 'returned'))).toBe(false);
});

test('the whole board is counted by state', () => {
  expect(totalsOf([line('published', 'late'), line('published')])).toEqual([{ state: 'late', count: 1 }, { state: 'published', count: 2 }]);
});
