import type { ReportSheetLine } from '@cumple/contracts/progress/report-sheet';
import { unfinished } from './due-now';

type Counts = Partial<ReportSheetLine['counts']>;
const sheet = (plan: string, dueOn: string | null, counts: Counts, state: 'open' | 'closed' = 'open') =>
  ({ plan, dueOn, round: dueOn ? { number: 1, name: plan, state } : null, counts: { milestones: 3, toReport: 0, drafts: 0, returned: 0, submitted: 0, published: 0, ...counts } }) as ReportSheetLine;

test('what is still to be sent is shown, the first due first', () => {
  const lines = [sheet('later', '2026-04-30', { toReport: 1 }), sheet('sooner', '2026-03-31', { drafts: 1 }), sheet('sent', '2026-03-01', { submitted: 3 })];
  expect(unfinished(lines).map(({ plan }) => plan)).toEqual(['sooner', 'later']);
});

test('nothing is due outside rounds or in a closed one, but what was returned is', () => {
  const lines = [sheet('outside', null, { toReport: 3 }), sheet('closed', '2026-03-31', { toReport: 2 }, 'closed'), sheet('returned', null, { returned: 1 })];
  expect(unfinished(lines).map(({ plan }) => plan)).toEqual(['returned']);
});
