import { countsText } from './counts-text';

test('what there is none of is not told', () => {
  expect(countsText({ milestones: 4, toReport: 3, drafts: 0, returned: 0, submitted: 1, published: 0 })).toBe('4 hitos: 3 por informar, 1 por revisar');
  expect(countsText({ milestones: 1, toReport: 0, drafts: 0, returned: 0, submitted: 0, published: 1 })).toBe('1 hito: 1 publicado');
  expect(countsText({ milestones: 0, toReport: 0, drafts: 0, returned: 0, submitted: 0, published: 0 })).toBe('0 hitos');
});
