import { countsOf } from '../jest/report-file.cjs';
import { countPlaywright, type Counts } from './counts.mjs';
import { judge, summarise } from './summary.mjs';

const counts = (passed: number, failed = 0, skipped = 0): Counts => ({ passed, failed, skipped, realReport: 0 });
const stage = (name: string, ok: boolean, counted: Counts | null): Parameters<typeof judge>[0] => ({ name, ok, counts: counted, seconds: 1 });
const summary = (...stages: Parameters<typeof judge>[0][]): string[] => summarise(stages.map(judge), undefined).text.split('\n');

describe('the summary of npm test', () => {
  it('adds up the tests of all stages in its last line', () => {
    expect(summary(stage('lint', true, null), stage('unit', true, counts(40)), stage('browser', true, counts(2))).at(-1)).toBe('42 passed, 0 failed');
  });

  it('counts a failed stage without tests as one failure and names it', () => {
    const lines = summary(stage('lint', false, null), stage('unit', true, counts(40)));
    expect(lines.slice(-2)).toEqual(['Failed: lint.', '40 passed, 1 failed']);
  });

  it('counts failed tests one by one, however the stage ended', () => {
    expect(summary(stage('unit', false, counts(40, 3))).at(-1)).toBe('40 passed, 3 failed');
    expect(summary(stage('unit', true, counts(40, 3))).at(-1)).toBe('40 passed, 3 failed');
  });

  it('takes a stage in which no test ran, or one was skipped, for failed', () => {
    expect(summary(stage('browser', true, counts(0)))).toEqual(expect.arrayContaining(['Failed: browser.', '0 passed, 1 failed']));
    expect(summary(stage('unit', true, counts(5, 0, 2)))).toEqual(expect.arrayContaining(['Failed: unit.', '5 passed, 2 failed']));
  });

  it('takes a stage for failed that ended badly though its tests passed', () => {
    expect(summary(stage('integration', false, counts(5))).at(-1)).toBe('5 passed, 1 failed');
  });

  it('says whether the real report was read', () => {
    expect(summary(stage('unit', true, counts(1)))).toContain('Real report: not given in CUMPLE_REAL_REPORT, so only our own documents were read.');
    const { text } = summarise([judge(stage('unit', true, { ...counts(3), realReport: 2 }))], '/some/report.txt');
    expect(text).toContain('Real report: given, 2 tests passed on it.');
  });
});

describe('the counts of a report', () => {
  it('takes a file that Jest could not run for a failure', () => {
    const report = { numPassedTests: 1, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 0, numTodoTests: 1, testResults: [{ testResults: [{ fullName: 'the real report has 48 commitments', status: 'passed' }] }] };
    expect(countsOf(report)).toEqual({ passed: 1, failed: 2, skipped: 1, realReport: 1 });
  });

  it('takes a browser test that passed only at the second try for a failure', () => {
    expect(countPlaywright({ stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 1 }, errors: [] })).toEqual({ passed: 2, failed: 2, skipped: 1, realReport: 0 });
    expect(countPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }).failed).toBe(1);
  });
});
