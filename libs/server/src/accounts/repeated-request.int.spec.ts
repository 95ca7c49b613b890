import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { Client } from 'pg';
import { runningPlan } from '../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../testing/workspace-api';

let api: WorkspaceApi;
let contact: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
});
afterAll(() => api.close());

const institution = (slug: string) => ({ slug, name: `Institución ${slug}`, sector: 'government', jurisdiction: 'zz' });
const add = (key: string, slug: string, who = contact) => who.send(workspacePaths.institutions(), institution(slug)).set('Idempotency-Key', key);
const count = async (sql: string): Promise<number> => Number((await api.database.owner.query<{ n: string }[]>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);

test('fifty requests at once with one key make one thing, and all get the same answer', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => add('fifty', 'made-once')));
  const told = answers.map(({ status, body, headers }) => JSON.stringify([status, body, headers['etag'], headers['location']]));
  expect(answers[0]?.status).toBe(201);
  expect(answers[0]?.headers).toMatchObject({ etag: '"v1"', location: workspacePaths.institution('made-once') });
  expect(new Set(told).size).toBe(1);
  expect(await count(`institution WHERE slug = 'made-once'`)).toBe(1);
  expect(await count(`audit_entry WHERE about = 'institutions/made-once'`)).toBe(1);
});

test('fifty at once without a key make one as well, and nobody sees a failure of the server', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => contact.send(workspacePaths.institutions(), institution('wanted-by-all'))));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array.from({ length: 49 }, () => 422)]);
  expect(await count(`institution WHERE slug = 'wanted-by-all'`)).toBe(1);
});

test('a repetition is answered as the first was, whatever has changed since', async () => {
  const first = await add('twice', 'renamed-later');
  await contact.patch(workspacePaths.institution('renamed-later'), { name: 'Otro nombre' }).set('If-Match', '"v1"').expect(200);
  expect((await add('twice', 'renamed-later')).body).toEqual(first.body);
});

test('a key serves one request: another body, or another address, is refused', async () => {
  await add('taken', 'first-use');
  const other = await add('taken', 'second-use');
  expect(other.status).toBe(422);
  expect(other.body).toMatchObject({ type: 'urn:cumple:problem:idempotency-key-reused' });
  expect(await count(`institution WHERE slug = 'second-use'`)).toBe(0);
});

test('a key belongs to an account: another’s is another', async () => {
  const colleague = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
  await add('shared', 'of-one').expect(201);
  await add('shared', 'of-other', colleague).expect(201);
});

test('what fails leaves nothing behind and the key free for another try', async () => {
  const wrong = { ...institution('mended'), jurisdiction: 'nowhere' };
  await contact.send(workspacePaths.institutions(), wrong).set('Idempotency-Key', 'mended').expect(422);
  expect(await count(`kept_answer WHERE key = 'mended'`)).toBe(0);
  await add('mended', 'mended').expect(201);
});

test.each(['', 'x'.repeat(101), 'ñandú', ' \t'])('the key %j is refused by its name', async (key) => {
  const answer = await add(Buffer.from(key).toString('latin1'), 'never');
  expect([answer.status, answer.body]).toEqual([400, expect.objectContaining({ errors: [expect.objectContaining({ field: 'Idempotency-Key' })] })]);
});

test('the right is asked before any kept answer is given', async () => {
  await add('guarded', 'guarded').expect(201);
  await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [contact.mandate, api.clock.now]);
  await add('guarded', 'guarded').expect(403);
  await api.database.owner.query('UPDATE mandate SET ended_at = NULL WHERE id = $1', [contact.mandate]);
});

test('an answer is kept for 24 hours, then cleaned away a few at a time', async () => {
  await api.database.owner.query(
    `INSERT INTO kept_answer (account_id, key, request_hash, at) SELECT $1, 'old ' || n, 'x', $2::timestamptz - interval '25 hours' FROM generate_series(1, 250) n`,
    [contact.account, api.clock.now],
  );
  await add('cleans 1', 'cleans-one').expect(201);
  expect(await count(`kept_answer WHERE key LIKE 'old %'`)).toBe(150);
  await add('old 200', 'old-key-again').expect(201);
  expect(await count(`kept_answer WHERE key LIKE 'old %' AND request_hash = 'x'`)).toBeLessThanOrEqual(50);
});

test('a process killed before the end leaves neither key nor deed: its repetition does it anew', async () => {
  const killed = new Client(api.database.appUrl);
  await killed.connect();
  await killed.query('BEGIN');
  await killed.query(`INSERT INTO kept_answer (account_id, key, request_hash, at) VALUES ($1, 'killed', 'x', $2)`, [contact.account, api.clock.now]);
  const repetition = add('killed', 'after-the-kill').then(({ status }) => status);
  await killed.end();
  expect(await repetition).toBe(201);
});
