import type { GivenDate } from '../common/given-date';
import { EMPTY_REPORT, type ReportContent } from './report-content';
import { reasonsNotToSubmit, type ReportedMilestone, type SubmittedReport } from './reasons-not-to-submit';

const today = '2026-04-14';
const on = (date: string): GivenDate => ({ date, precision: 'day', text: date });
const milestone: ReportedMilestone = { dueOn: on('2026-06-26'), withdrawn: false, lastState: 'under-way', reportedBefore: true, changedMeanwhile: false, waitsElsewhere: false, days: { earliest: '2015-01-01', latest: '2037-12-31' } };
const late = { ...milestone, dueOn: on('2026-03-31') };
const evidence = [{ url: 'https://example.org/a', file: null, title: null, kind: null }];
const underWay: Partial<ReportContent> = { milestoneState: 'under-way', narrative: 'Se instaló la mesa.' };
const report = (content: Partial<ReportContent>, around: Partial<SubmittedReport> = {}): SubmittedReport =>
  ({ state: 'draft', awaitingApproval: false, roundClosed: false, sinceReturn: null, content: { ...EMPTY_REPORT, ...content }, ...around });
const codes = (content: Partial<ReportContent>, of = milestone) => reasonsNotToSubmit(report(content), of, today).map(({ code, field }) => [code, field]);

test('what is under way needs no more than to be told', () => expect(codes(underWay)).toEqual([]));
test('what is not started needs nothing but its state', () => expect(codes({ milestoneState: 'not-started' })).toEqual([]));
test('"no change" asks for nothing else', () => expect(codes({ unchanged: true })).toEqual([]));
test('"no change" needs a report that it refers to', () => expect(codes({ unchanged: true }, { ...milestone, reportedBefore: false })).toEqual([['nothing-to-repeat', null]]));
test('an empty draft lacks its state', () => expect(codes({})).toEqual([['state-needed', 'milestoneState']]));

test('what is done shows when, what and the proof', () =>
  expect(codes({ milestoneState: 'done' })).toEqual([['narrative-needed', 'narrative'], ['evidence-needed', 'evidence'], ['done-on-needed', 'doneOn']]));
test('with these it goes', () => expect(codes({ milestoneState: 'done', narrative: 'Publicado.', evidence, doneOn: today })).toEqual([]));

test.each<[string, Partial<ReportContent>, [string, string][]]>([
  ['a day of conclusion without conclusion', { ...underWay, doneOn: '2026-04-01' }, [['done-on-without-done', 'doneOn']]],
  ['a day of beginning without beginning', { milestoneState: 'not-started', startedOn: '2026-04-01' }, [['started-on-without-start', 'startedOn']]],
  ['a day that lies ahead', { ...underWay, startedOn: '2026-04-15' }, [['day-ahead', 'startedOn']]],
  ['a beginning in another age', { ...underWay, startedOn: '0001-01-01' }, [['day-beyond', 'startedOn']]],
  ['an end in another age', { milestoneState: 'done', narrative: 'x', evidence, doneOn: '1999-12-31' }, [['day-beyond', 'doneOn']]],
  ['a new day in another age', { ...underWay, proposedDueOn: '9999-12-31', proposedDueReason: 'x' }, [['day-beyond', 'proposedDueOn']]],
  ['done before it began', { milestoneState: 'done', narrative: 'x', evidence, startedOn: '2026-04-02', doneOn: '2026-04-01' }, [['done-before-start', 'doneOn']]],
  ['another obstacle without a word', { ...underWay, obstacles: [{ kind: 'other', text: null }] }, [['obstacle-text-needed', 'obstacles']]],
  ['a new day without its reason', { ...underWay, proposedDueOn: '2026-07-17' }, [['proposed-reason-needed', 'proposedDueReason']]],
  ['a new day that has passed', { ...underWay, proposedDueOn: today, proposedDueReason: 'x' }, [['proposed-day-passed', 'proposedDueOn']]],
])('%s is named with its field', (_, content, expected) => expect(codes(content)).toEqual(expected));

describe('late', () => {
  const needed = [['obstacle-needed', 'obstacles'], ['corrective-action-needed', 'correctiveAction']];
  test('asks for an obstacle and what is done about it', () => expect(codes(underWay, late)).toEqual(needed));
  test('also of "no change"', () => expect(codes({ unchanged: true }, late)).toEqual(needed));
  test('not of what was done meanwhile', () => expect(codes({ milestoneState: 'done', narrative: 'x', evidence, doneOn: today }, late)).toEqual([]));
  test('not of what was done before and hasn’t changed', () => expect(codes({ unchanged: true }, { ...late, lastState: 'done' })).toEqual([]));
  test('goes with both', () => expect(codes({ ...underWay, obstacles: [{ kind: 'budget', text: null }], correctiveAction: 'Reprogramación' }, late)).toEqual([]));
});

test.each<[string, SubmittedReport, ReportedMilestone, string]>([
  ['one that was submitted', report(underWay, { state: 'submitted' }), milestone, 'not-editable'],
  ['one that was published', report(underWay, { state: 'published' }), milestone, 'not-editable'],
  ['one that waits for approval', report(underWay, { awaitingApproval: true }), milestone, 'awaiting-approval'],
  ['one of a closed round', report(underWay, { roundClosed: true }), milestone, 'round-closed'],
  ['one of a withdrawn milestone', report(underWay), { ...milestone, withdrawn: true }, 'milestone-withdrawn'],
  ['one outside rounds whose milestone waits in a round', report(underWay), { ...milestone, waitsElsewhere: true }, 'reported-elsewhere'],
  ['one whose milestone was amended meanwhile', report(underWay), { ...milestone, changedMeanwhile: true }, 'milestone-changed'],
])('%s can’t be submitted, whatever it says', (_, given, of, code) => expect(reasonsNotToSubmit(given, of, today)).toEqual([{ code, field: null }]));

describe('a returned report', () => {
  const returned = (around: Partial<SubmittedReport>) => reasonsNotToSubmit(report(underWay, { state: 'returned', ...around }), milestone, today);
  test('isn’t sent again as it was', () => expect(returned({})).toEqual([{ code: 'return-unanswered', field: null }]));
  test('is sent again also once its round was closed', () => expect(returned({ roundClosed: true, sinceReturn: 'changed' })).toEqual([]));
  test('is sent once it was changed', () => expect(returned({ sinceReturn: 'changed' })).toEqual([]));
  test('or its writer says that nothing has to be changed', () => expect(returned({ sinceReturn: 'nothing-to-change' })).toEqual([]));
});
