import { EMPTY_REPORT } from './report-content';
import { sentContent } from './without-change';

const standing = { milestoneState: 'under-way' as const, startedOn: '2026-01-05', doneOn: null, narrative: 'Se redactó.', nextSteps: 'Consultarlo.', evidence: [] };

test('repeats what stands, and keeps what was written about the delay', () => {
  const content = { ...EMPTY_REPORT, unchanged: true, narrative: 'not sent', obstacles: [{ kind: 'budget' as const, text: null }], correctiveAction: 'Pedirlo otra vez.' };
  expect(sentContent(content, standing)).toEqual({ ...content, ...standing });
});

test('what changed is sent as it was written', () => expect(sentContent({ ...EMPTY_REPORT, narrative: 'Nuevo' }, standing)).toMatchObject({ narrative: 'Nuevo', milestoneState: null }));
test('without a report that stands there is nothing to repeat', () => expect(sentContent({ ...EMPTY_REPORT, unchanged: true }, null)).toEqual({ ...EMPTY_REPORT, unchanged: true }));
