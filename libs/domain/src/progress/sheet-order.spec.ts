import { mostUrgentFirst, type SheetPlace, URGENCIES, urgencyOf } from './sheet-order';

const ASOF = '2026-03-01';
const row = (overrides: Partial<SheetPlace> = {}): SheetPlace => ({ commitment: 'G1', milestone: 1, dueOn: null, state: 'under-way', withdrawn: false, report: null, ...overrides });

test.each<[string, Partial<SheetPlace>]>([
  ['returned', { report: 'returned', dueOn: '2027-01-01' }],
  ['late', { dueOn: '2026-02-28' }],
  ['late', { dueOn: '2026-02-28', report: 'draft', state: 'unknown' }],
  ['due-soon', { dueOn: ASOF }],
  ['due-soon', { dueOn: '2026-03-31' }],
  ['to-report', { report: 'draft', dueOn: '2026-04-01' }],
  ['done', { report: 'draft', state: 'done' }],
  ['to-report', { dueOn: '2026-04-01' }],
  ['to-report', { report: 'withdrawn' }],
  ['received', { report: 'submitted', dueOn: '2026-02-28' }],
  ['done', { report: 'published', state: 'done' }],
  ['done', { state: 'done', dueOn: '2026-02-28' }],
  ['withdrawn', { withdrawn: true, report: 'returned' }],
])('is %s: %j', (urgency, overrides) => expect(urgencyOf(row(overrides), ASOF)).toBe(urgency));

test('stands most urgent first, then by due date, commitment and number', () => {
  const rows = [
    row({ commitment: 'G10' }), row({ commitment: 'G2', milestone: 2 }), row({ commitment: 'G2', milestone: 10 }), row({ commitment: 'G3', dueOn: '2026-12-31' }), row({ commitment: 'D', state: 'done' }),
    row({ commitment: 'L2', dueOn: '2026-02-02' }), row({ commitment: 'L1', dueOn: '2026-01-01' }), row({ commitment: 'R', report: 'returned' }),
  ];
  expect(mostUrgentFirst(rows, ASOF).map(({ commitment, milestone }) => `${commitment}.${milestone}`)).toEqual(['R.1', 'L1.1', 'L2.1', 'G3.1', 'G2.2', 'G2.10', 'G10.1', 'D.1']);
  expect(mostUrgentFirst([...rows].reverse(), ASOF)).toEqual(mostUrgentFirst(rows, ASOF));
});

test('every urgency has its place', () => expect(new Set(URGENCIES).size).toBe(URGENCIES.length));
