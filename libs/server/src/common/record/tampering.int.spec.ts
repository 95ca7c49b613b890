import { appendAudit, type AuditContent } from '@cumple/server-kit/audit/append-audit';
import { hashOfEntry, NOTHING_BEFORE } from '@cumple/server-kit/audit/audit-chain';
import { readAuditHead } from '@cumple/server-kit/audit/read-audit-head';
import { verifyAudit, type NotedEnd } from '@cumple/server-kit/audit/verify-audit';
import { createMigratedDatabase, type MigratedDatabase } from '../../testing/migrated-database';

let database: MigratedDatabase;
beforeEach(async () => {
  database = await createMigratedDatabase();
  await appendAudit(database.app.manager, Array.from({ length: 7 }, (_, index) => entry({ after: { title: `Título ${index + 1}` } })));
});
afterEach(() => database.close());

function entry(more: Partial<AuditContent> = {}): AuditContent {
  return { at: '2026-03-01T12:00:00.000Z', action: 'commitment.edited', about: 'plans/p/commitments/G1', public: true, by: null, source: 'spec', reason: null, before: null, after: null, personal: null, ...more };
}
/** What the owner of the tables can do: anything, once the triggers are out of the way. */
async function asOwner(...statements: string[]): Promise<void> {
  await database.owner.transaction(async (manager) => {
    await manager.query('ALTER TABLE audit_entry DISABLE TRIGGER USER');
    for (const statement of statements) await manager.query(statement);
    await manager.query('ALTER TABLE audit_entry ENABLE TRIGGER USER');
  });
}
// Pages of two, so that every check crosses pages.
const verify = (noted: NotedEnd | null = null) => verifyAudit(database.app.manager, noted, 2);
const head = () => readAuditHead(database.app.manager);
const broken = (seq: number, problem: string) => ({ whole: false, seq, problem });

/** Links everything anew, as somebody does who knows how. */
async function relink(): Promise<void> {
  const rows = await database.owner.query<{ seq: string; content: string }[]>('SELECT seq, content FROM audit_entry ORDER BY seq');
  let previous = NOTHING_BEFORE;
  const statements = rows.map(({ seq, content }, index) => {
    const hash = hashOfEntry(previous, content);
    const sql = `UPDATE audit_entry SET seq = ${index + 1}, previous_hash = '${previous}', hash = '${hash}' WHERE seq = ${seq}`;
    previous = hash;
    return sql;
  });
  await asOwner(...statements);
}

test('an untouched record is whole, and its head with it', async () => {
  const end = await head();
  expect(end).toMatchObject({ entries: 7, at: '2026-03-01T12:00:00.000Z' });
  expect(await verify()).toEqual({ whole: true, end: { entries: 7, hash: end.hash } });
  await appendAudit(database.app.manager, [entry()]);
  expect(await verify(end)).toMatchObject({ whole: true, end: { entries: 8 } });
  expect(await verify({ hash: end.hash })).toMatchObject({ whole: true });
});

test.each<[string, string[], object]>([
  ['a content', [`UPDATE audit_entry SET content = replace(content, 'Título 3', 'Título X') WHERE seq = 3`], broken(3, 'changed')],
  ['a content and its own hash', [`UPDATE audit_entry SET content = replace(content, 'Título 3', 'X'),
    hash = encode(sha256(convert_to(previous_hash || E'\\n' || replace(content, 'Título 3', 'X'), 'UTF8')), 'hex') WHERE seq = 3`], broken(4, 'unlinked')],
  ['one space', [`UPDATE audit_entry SET content = content || ' ' WHERE seq = 7`], broken(7, 'changed')],
  ['an entry of the middle, away', ['DELETE FROM audit_entry WHERE seq = 4'], broken(4, 'missing')],
  ['an entry of the middle, away, and the rest moved up', ['DELETE FROM audit_entry WHERE seq = 4', 'UPDATE audit_entry SET seq = -seq WHERE seq > 4', 'UPDATE audit_entry SET seq = -seq - 1 WHERE seq < 0'], broken(4, 'unlinked')],
  ['the first entry, away', ['DELETE FROM audit_entry WHERE seq = 1'], broken(1, 'missing')],
  ['two contents, swapped', [`UPDATE audit_entry one SET content = other.content FROM audit_entry other WHERE one.seq IN (2, 5) AND other.seq = 7 - one.seq`], broken(2, 'changed')],
  ['two entries, swapped', ['UPDATE audit_entry SET seq = -seq WHERE seq IN (2, 5)', 'UPDATE audit_entry SET seq = 7 + seq WHERE seq < 0'], broken(2, 'unlinked')],
  ['an entry slipped in before the first', [`INSERT INTO audit_entry SELECT 0, content, action, about, public, previous_hash, repeat('a', 64) FROM audit_entry WHERE seq = 1`], broken(1, 'missing')],
  ['a content into no JSON at all, with its own hash', ['ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_columns_check',
    `UPDATE audit_entry SET content = 'x', hash = encode(sha256(convert_to(previous_hash || E'\\nx', 'UTF8')), 'hex') WHERE seq = 7`], broken(7, 'columns-differ')],
  ['whether everybody may read it', ['ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_columns_check', 'UPDATE audit_entry SET public = false WHERE seq = 6'], broken(6, 'columns-differ')],
])('the owner changes %s: the check names where', async (_, statements, verdict) => {
  await asOwner(...statements);
  expect(await verify()).toEqual(verdict);
});

test('the owner cuts the end off: a head noted before tells', async () => {
  const noted = await head();
  await asOwner('DELETE FROM audit_entry WHERE seq >= 6');
  expect(await verify()).toMatchObject({ whole: true });
  expect(await verify(noted)).toEqual(broken(6, 'end-missing'));
  expect(await verify({ hash: noted.hash })).toEqual(broken(6, 'end-missing'));
});

test('the owner empties the record: a head noted before tells', async () => {
  const noted = await head();
  await asOwner('TRUNCATE audit_entry');
  expect(await verify(noted)).toEqual(broken(1, 'end-missing'));
});

test('the owner changes an entry and links everything after it anew: a head noted before tells', async () => {
  const noted = await head();
  await asOwner(`UPDATE audit_entry SET content = replace(content, 'Título 3', 'X') WHERE seq = 3`);
  await relink();
  expect(await verify()).toMatchObject({ whole: true });
  expect(await verify(noted)).toEqual(broken(7, 'end-differs'));
});

test('texts of every kind are hashed as they are stored', async () => {
  const texts = ['ñ 漢 🙂 e\u0301', 'quote " back \\ slash', 'line\r\nfeed\u2028\u0085\t', '\u0001', '{"a":1}', `${'9'.repeat(400)}`, 'x'.repeat(200_000)];
  await appendAudit(database.app.manager, texts.map((text) => entry({ after: { text, number: 1e308, small: 5e-324, zero: -0 }, reason: text })));
  expect(await verify()).toMatchObject({ whole: true, end: { entries: 14 } });
  const kept = await database.app.query<{ reason: string }[]>(`SELECT content::jsonb ->> 'reason' AS reason FROM audit_entry WHERE seq > 7 ORDER BY seq`);
  expect(kept.map(({ reason }) => reason)).toEqual(texts);
});

test.each([['NUL', 'a\0b'], ['half a character', 'a\uD83Db']])('%s, which no reader of ours lets in, leaves no entry and no change', async (_, text) => {
  await expect(appendAudit(database.app.manager, [entry({ reason: text })])).rejects.toThrow(/unicode|json/i);
  expect(await verify()).toMatchObject({ whole: true, end: { entries: 7 } });
});
