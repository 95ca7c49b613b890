import { isJudgeAndParty } from './judge-and-party';

const parties = { reporting: 'water', sending: 'water', leading: 'health' };

test.each([
  ['the institution that reports', { ...parties, reporting: 'planning' }],
  ['the one whose post sent it in its place', { ...parties, sending: 'planning' }],
  ['the one that leads the commitment', { ...parties, leading: 'planning' }],
])('judge and party is %s', (_, given) => {
  expect(isJudgeAndParty('planning', given)).toBe(true);
});

test('an institution that neither reports, sent nor leads is judge alone, also where nobody knows who sent it', () => {
  expect(isJudgeAndParty('planning', parties)).toBe(false);
  expect(isJudgeAndParty('planning', { ...parties, sending: null })).toBe(false);
});
