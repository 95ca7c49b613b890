import { approvalModesFor, type ApprovalSituation, proposedApproval, reasonToApprove } from './approval';

const free: ApprovalSituation = { required: false, refused: false, hasApprover: true };

test.each<[string, ApprovalSituation, string[], string]>([
  ['nobody has to approve, and nobody can by link', { ...free, hasApprover: false }, ['none', 'signed-sheet'], 'none'],
  ['somebody holds the post: the link is proposed', free, ['none', 'link', 'signed-sheet'], 'link'],
  ['the institution wants it', { ...free, required: true }, ['link', 'signed-sheet'], 'link'],
  ['the institution wants it, and its post is vacant', { ...free, required: true, hasApprover: false }, ['signed-sheet'], 'signed-sheet'],
  ['it was refused', { ...free, refused: true }, ['link', 'signed-sheet'], 'link'],
  ['it was refused, and the post is vacant since', { ...free, refused: true, hasApprover: false }, ['signed-sheet'], 'signed-sheet'],
])('%s', (_, situation, modes, proposed) => {
  expect(approvalModesFor(situation)).toEqual(modes);
  expect(proposedApproval(modes as ReturnType<typeof approvalModesFor>)).toBe(proposed);
});

test('the rule of the institution is told before a refusal', () => {
  expect(reasonToApprove({ required: true, refused: true })).toBe('approval-required');
  expect(reasonToApprove({ required: false, refused: true })).toBe('approval-refused');
  expect(reasonToApprove(free)).toBeNull();
});
