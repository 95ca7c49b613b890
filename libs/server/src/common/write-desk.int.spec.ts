import { createWorkspaceApi, type WorkspaceApi } from '../testing/workspace-api';
import type { Caller } from './caller';
import { WriteDesk } from './write-desk';

let api: WorkspaceApi;
let desk: WriteDesk;
beforeAll(async () => {
  api = await createWorkspaceApi();
  desk = api.app.get(WriteDesk);
});
afterAll(() => api.close());

const caller: Caller = { actor: null, source: 'command: test' };
const entries = () => api.database.app.query<{ seq: string; previous_hash: string; hash: string; action: string }[]>('SELECT seq, previous_hash, hash, action FROM audit_entry ORDER BY seq');

it('records what an operation did and announces it, all in one', async () => {
  await desk.write(caller, async (act) => {
    act.record({ action: 'one', about: 'site', public: false });
    act.record({ action: 'two', about: 'site', public: true });
    act.announce({ kind: 'happened', payload: { a: 1 } });
  });
  expect(await entries()).toMatchObject([{ seq: '1', action: 'one' }, { seq: '2', action: 'two' }]);
  expect(await api.database.app.query('SELECT kind, payload FROM outbox_event')).toEqual([{ kind: 'happened', payload: { a: 1 } }]);
});

it('leaves nothing of an operation that fails', async () => {
  const before = (await entries()).length;
  const failing = desk.write(caller, async (act) => {
    act.record({ action: 'never', about: 'site', public: false });
    act.announce({ kind: 'never', payload: {} });
    throw new Error('on purpose');
  });
  await expect(failing).rejects.toThrow('on purpose');
  expect(await entries()).toHaveLength(before);
});

it('denies what the rights table doesn’t grant', async () => {
  await expect(desk.write(caller, async (act) => act.authorise('plan.edit'))).rejects.toMatchObject({ status: 401 });
});

it('keeps one chain however many write at once', async () => {
  await Promise.all(Array.from({ length: 30 }, (_, index) => desk.write(caller, async (act) => act.record({ action: `at once ${index}`, about: 'site', public: false }))));
  const chain = await entries();
  expect(chain.map(({ seq }) => Number(seq))).toEqual(chain.map((_, index) => index + 1));
  expect(chain.slice(1).map(({ previous_hash }) => previous_hash)).toEqual(chain.slice(0, -1).map(({ hash }) => hash));
});
