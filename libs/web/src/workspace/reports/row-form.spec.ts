import type { SheetRow } from '@cumple/contracts/progress/report-sheet';
import { EMPTY_REPORT, type ReportContent } from '@cumple/domain/progress/report-content';
import { contentOf, fill, rowForm } from './row-form';

const row: SheetRow = {
  commitment: 'C4', commitmentTitle: 'Catálogo', milestone: 5, title: 'Prueba', verificationMeans: null, startsOn: null, dueOn: null, timeliness: null, lastState: 'under-way',
  startedOn: '2026-03-16', doneOn: null, lastReport: null, withdrawn: false, changedMeanwhile: false, milestoneVersion: 3, report: null,
};
const whole: ReportContent = {
  unchanged: false, milestoneState: 'done', startedOn: '2026-03-16', doneOn: '2026-04-01', narrative: 'Hecho', correctiveAction: 'a', proposedDueOn: '2026-09-01', proposedDueReason: 'b', nextSteps: 'c',
  obstacles: [{ kind: 'budget', text: null }, { kind: 'other', text: 'Lluvia' }], evidence: [{ url: 'https://example.org', file: null, title: null, kind: 'press' }],
};

test('a row begins with what stands now', () => expect(contentOf(rowForm(row))).toEqual({ ...EMPTY_REPORT, milestoneState: 'under-way', startedOn: '2026-03-16' }));
test('what nobody knows is not chosen for anybody', () => expect(contentOf(rowForm({ ...row, lastState: 'unknown' })).milestoneState).toBeNull());

test('what is filled in comes out as it was', () => {
  const form = rowForm(row);
  fill(form, whole);
  expect(contentOf(form)).toEqual(whole);
});

test('an obstacle that is unticked goes, with its words kept for who ticks it again', () => {
  const form = rowForm(row);
  fill(form, whole);
  form.controls.obstacles.controls.other.controls.present.setValue(false);
  expect(contentOf(form).obstacles).toEqual([{ kind: 'budget', text: null }]);
  form.controls.obstacles.controls.other.controls.present.setValue(true);
  expect(contentOf(form).obstacles).toContainEqual({ kind: 'other', text: 'Lluvia' });
});

test('blanks say nothing', () => {
  const form = rowForm(row);
  form.controls.narrative.setValue('   ');
  expect(contentOf(form).narrative).toBeNull();
});
