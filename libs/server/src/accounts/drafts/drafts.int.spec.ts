import { workspacePaths as at } from '@cumple/contracts/common/workspace-paths';
import type { Draft } from '@cumple/contracts/accounts/draft';
import { runningPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';
import { MAX_DRAFTS } from './draft-shelf';

let api: WorkspaceApi;
let one: Caller;
let other: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  one = await api.as({ role: 'liaison', institution: 'water' });
  other = await api.as({ role: 'liaison', institution: 'water' });
});
afterAll(() => api.close());

const drafts = async (caller: Caller) => (await caller.get(at.drafts()).expect(200)).body as Draft[];
const own = (content: unknown) => ({ post: null, content });

it('keeps what somebody hasn’t saved, the latest of each form, and throws it away when asked', async () => {
  await one.put(at.draft('plans/new'), own({ title: 'a' })).expect(200);
  await one.put(at.draft('plans/new'), own({ title: 'b' })).expect(200);
  expect(await drafts(one)).toEqual([{ key: 'plans/new', post: null, content: { title: 'b' }, updatedAt: '2026-03-01T12:00:00.000Z' }]);
  await one.delete(at.draft('plans/new')).expect(204);
  await one.delete(at.draft('plans/new')).expect(404);
  expect(await drafts(one)).toEqual([]);
});

it('shows, changes and discards nobody else’s', async () => {
  await one.put(at.draft('mine'), own({ secret: 1 })).expect(200);
  await one.put(at.draft('of-the-post'), { post: one.post, content: { secret: 2 } }).expect(200);
  expect(await drafts(other)).toEqual([]);
  await other.delete(at.draft('mine')).expect(404);
  await other.delete(at.draft('of-the-post')).expect(404);
  await other.put(at.draft('of-the-post'), { post: one.post, content: {} }).expect(404);
  expect(await drafts(one)).toHaveLength(2);
});

it('takes an object of bounded size and depth', async () => {
  const refused = async (content: unknown) => ((await one.put(at.draft('k'), own(content)).expect(400)).body as { errors: { code: string }[] }).errors.map(({ code }) => code);
  expect(await refused([1])).toEqual(['not-an-object']);
  expect(await refused({ text: 'x'.repeat(70_000) })).toEqual(['too-long']);
  expect(await refused(JSON.parse('{"a":'.repeat(40) + '1' + '}'.repeat(40)))).toEqual(['too-deep']);
  expect(await refused({ text: 'a\0b' })).toEqual(['unreadable-text']);
  await one.put(at.draft('k'.repeat(201)), own({})).expect(400);
});

it('keeps a bounded number for one account, however quick they come', async () => {
  const eager = await api.as({ role: 'observer', institution: 'water' });
  const answers = await Promise.all(Array.from({ length: MAX_DRAFTS + 20 }, (_, index) => eager.put(at.draft(`form-${index}`), own({}))));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(MAX_DRAFTS);
  expect(answers.filter(({ status }) => status === 422)).toHaveLength(20);
});

it('makes one draft of fifty saves at once', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => other.put(at.draft('same'), own({ index }))));
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
  expect(await drafts(other)).toHaveLength(1);
});
