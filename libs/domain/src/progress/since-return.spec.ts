import { EMPTY_REPORT, type ReportContent } from './report-content';
import { sinceReturn } from './since-return';

const stood: ReportContent = { ...EMPTY_REPORT, narrative: 'Se hizo.', obstacles: [{ kind: 'budget', text: null }, { kind: 'capacity', text: 'x' }], evidence: [{ url: 'https://example.org/a', file: null, title: null, kind: 'press' }] };
const saved = (says: Partial<ReportContent>, more: object = {}) => sinceReturn({ before: null, stood, says: { ...stood, ...says }, nothingToChange: false, ...more });

test('what is saved as it stood has not been answered', () => expect(saved({ obstacles: [...stood.obstacles].reverse() })).toBeNull());
test('unless its writer says that nothing has to be changed', () => expect(saved({}, { nothingToChange: true })).toBe('nothing-to-change'));
test('and takes it back', () => expect(saved({}, { before: 'nothing-to-change' })).toBeNull());
test.each<[string, Partial<ReportContent>]>([
  ['a word', { narrative: 'Se hizo todo.' }], ['the kind of an evidence', { evidence: [{ url: 'https://example.org/a', file: null, title: null, kind: 'working-paper' }] }],
  ['an obstacle', { obstacles: [] }],
])('%s is a change, whatever is ticked', (_, says) => expect(saved(says, { nothingToChange: true })).toBe('changed'));
test('what was changed once stays so', () => expect(saved({}, { before: 'changed' })).toBe('changed'));

describe('of “no change”', () => {
  const repeated: ReportContent = { ...stood, unchanged: true };
  const again = (says: Partial<ReportContent>) => sinceReturn({ before: null, stood: repeated, says: { ...EMPTY_REPORT, unchanged: true, obstacles: stood.obstacles, ...says }, nothingToChange: true });

  test('what it repeats isn’t said anew: leaving it out changes nothing', () => expect(again({})).toBe('nothing-to-change'));
  test('what holds the milestone up is', () => expect(again({ obstacles: [] })).toBe('changed'));
  test('no longer saying so is a change', () => expect(again({ ...stood, unchanged: false })).toBe('changed'));
});
