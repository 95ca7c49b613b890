import { halfYears, seriesRows, steppedLine } from './series-lines';

const DONE = [{ on: '2025-04-30', count: 1 }, { on: '2025-08-14', count: 3 }];
const DUE = [{ on: '2025-03-31', count: 2 }, { on: '2026-12-31', count: 4 }];

test('a line steps on the day and holds until the day of the figures', () => {
  expect(steppedLine(DONE, '2025-01-01', '2026-04-14')).toEqual([
    { day: '2025-01-01', count: 0 }, { day: '2025-04-30', count: 0 }, { day: '2025-04-30', count: 1 }, { day: '2025-08-14', count: 1 }, { day: '2025-08-14', count: 3 }, { day: '2026-04-14', count: 3 },
  ]);
});

test('what was done before the plan began is drawn from its own day', () => {
  expect(steppedLine([{ on: '2024-12-01', count: 1 }], '2025-01-01', '2025-01-01')[0]).toEqual({ day: '2024-12-01', count: 0 });
});

test('the table has every day of both, and says nothing of what is done on days to come', () => {
  expect(seriesRows({ done: DONE, due: DUE, asOf: '2026-04-14' })).toEqual([
    { day: '2026-12-31', done: null, due: 4 }, { day: '2026-04-14', done: 3, due: 2 }, { day: '2025-08-14', done: 3, due: 2 }, { day: '2025-04-30', done: 1, due: 2 }, { day: '2025-03-31', done: 0, due: 2 },
  ]);
});

test('an axis names half-years within its time', () => expect(halfYears('2025-01-01', '2026-04-14')).toEqual(['2025-01-01', '2025-07-01', '2026-01-01']));
