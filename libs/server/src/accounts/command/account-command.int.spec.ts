import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { insertPlan } from '../../testing/insert-plan';
import { createMigratedDatabase, type MigratedDatabase } from '../../testing/migrated-database';
import { ActorQuery } from '../actor.query';
import { hashOfToken } from '../session-cookie';

const workspace = resolve(__dirname, '../../../../..');
const LINK = /^https:\/\/cumple\.example\/espacio\/invitacion#([A-Za-z0-9_-]{43})$/m;

describe('npm run account', () => {
  let database: MigratedDatabase;
  beforeAll(async () => {
    database = await createMigratedDatabase();
    await insertPlan(database.owner);
  });
  afterAll(() => database.close());

  const run = (...args: string[]) => runAt({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl }, ...args);
  const runAt = (urls: Record<string, string>, ...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> => {
    const env = { PATH: process.env['PATH'], ...urls, PUBLIC_URL: 'https://cumple.example' };
    return new Promise((done) => {
      execFile(process.execPath, ['tools/run-tool.mjs', 'account', ...args], { cwd: workspace, env }, (error, stdout, stderr) => done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }));
    });
  };
  const appoint = (email: string, ...more: string[]) => run('point-of-contact', '--email', email, '--institution', 'registry', ...more);
  const query = <Row>(sql: string, values: unknown[] = []) => database.owner.query<Row[]>(sql, values);
  const record = () => query<{ action: string; about: string }>(`SELECT action, about FROM audit_entry ORDER BY seq`);

  it('finds no account in a new installation', async () => {
    expect(await query('SELECT id FROM account')).toEqual([]);
  });

  it.each([
    [['point-of-contact'], '--email'], [['point-of-contact', '--email', 'nobody'], '--email'], [['somebody', '--email', 'a@example.org'], 'point-of-contact'],
    [['point-of-contact', '--email', 'a@example.org', '--institution', 'No Slug'], '--institution'], [['reset-second-factor', '--lang', 'fr', '--email', 'a@example.org'], '--lang'],
  ])('names what is wrong with %j', async (args, named) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([1, '', expect.stringContaining(named)]);
    expect(stderr).toContain('npm run account -- point-of-contact');
  });

  it.each([['es', 'La base de datos no responde'], ['en', 'The database doesn’t answer']])('tells in %s that the database is stopped', async (language, told) => {
    const nowhere = 'postgres://nobody:x@127.0.0.1:1/none';
    const { code, stderr } = await runAt({ DATABASE_URL: nowhere, DATABASE_OWNER_URL: nowhere }, 'point-of-contact', '--email', 'first@example.org', '--institution', 'registry', '--lang', language);
    expect([code, stderr.replace("'", '’')]).toEqual([1, expect.stringContaining(told)]);
  });

  it('makes nothing for an institution that isn’t there and has no name', async () => {
    const { code, stderr } = await run('point-of-contact', '--email', 'first@example.org', '--institution', 'nowhere', '--lang', 'en');
    expect([code, stderr]).toEqual([1, expect.stringContaining('--institution-name')]);
    expect([await query('SELECT id FROM account'), await record()]).toEqual([[], []]);
  });

  it('makes the first point of contact, whose link is printed and kept nowhere', async () => {
    const { code, stdout, stderr } = await appoint('First@example.org', '--post', 'Dirección de Gobierno Abierto');
    expect([code, stderr]).toEqual([0, '']);
    const token = LINK.exec(stdout)?.[1] ?? '';
    const [made] = await query<{ id: string }>(
      `SELECT a.id, a.password_hash, post.title, post.role, post.plan_id, l.purpose FROM account a JOIN mandate m ON m.account_id = a.id JOIN post ON post.id = m.post_id
       JOIN account_link l ON l.account_id = a.id WHERE l.secret_hash = $1 AND l.expires_at > now() AND l.used_at IS NULL AND a.email = 'First@example.org'`,
      [hashOfToken(token)],
    );
    expect(made).toMatchObject({ password_hash: null, title: 'Dirección de Gobierno Abierto', role: 'point-of-contact', plan_id: null, purpose: 'invitation' });
    expect((await record()).map(({ action }) => action)).toEqual(['post.added', 'mandate.started', 'account.invited']);
    const kept = JSON.stringify([await query('SELECT content FROM audit_entry'), await query('SELECT payload FROM outbox_event')]);
    expect(kept).not.toContain(token);
    expect(kept).not.toMatch(/example\.org/i);
    expect(kept).toContain('command: account');
    const roles = await rolesOf(String(made?.id));
    expect(roles).toMatchObject([{ role: 'point-of-contact', plan: null, institution: 'registry' }]);
  });

  it('makes no second one unless it is asked to, but a new link for the same person', async () => {
    const [refused, again] = [await appoint('second@example.org', '--lang', 'en'), await appoint('first@example.org')];
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('--another')]);
    expect(await query(`SELECT id FROM account WHERE email LIKE 'second%'`)).toEqual([]);
    expect(again.stdout).toMatch(LINK);
    expect(await query(`SELECT id FROM account_link WHERE used_at IS NULL`)).toHaveLength(1);
    const taken = await appoint('second@example.org', '--another', '--post', 'Dirección de Gobierno Abierto');
    expect([taken.code, taken.stderr]).toEqual([1, expect.stringContaining('--post')]);
    const other = await run('point-of-contact', '--email', 'second@example.org', '--institution', 'new-office', '--institution-name', 'Oficina Nueva', '--jurisdiction', 'ZY:Otra', '--another', '--lang', 'en');
    expect([other.code, other.stdout]).toEqual([0, expect.stringMatching(LINK)]);
    expect(await query(`SELECT title FROM post JOIN institution i ON i.id = institution_id WHERE i.slug = 'new-office'`)).toEqual([{ title: 'Point of contact' }]);
  });

  it('takes a second factor away, ends the sessions and says so in the record', async () => {
    await query(`UPDATE account SET totp_secret = 's', totp_confirmed_at = now(), password_hash = 'h' WHERE email = 'First@example.org'`);
    await query(`INSERT INTO recovery_code (account_id, code_hash) SELECT id, 'c' FROM account WHERE email = 'First@example.org'`);
    const { code, stdout } = await run('reset-second-factor', '--email', 'first@example.org');
    expect([code, stdout]).toEqual([0, expect.stringContaining('first@example.org')]);
    expect(await query(`SELECT totp_secret, totp_confirmed_at, password_hash FROM account WHERE email = 'First@example.org'`)).toEqual([{ totp_secret: null, totp_confirmed_at: null, password_hash: 'h' }]);
    expect([await query('SELECT account_id FROM recovery_code'), await query('SELECT id FROM sign_in_session')]).toEqual([[], []]);
    expect((await record()).at(-1)).toMatchObject({ action: 'account.second-factor-off' });
    expect((await run('reset-second-factor', '--email', 'nobody@example.org')).code).toBe(1);
  });

  async function rolesOf(account: string) {
    await query(`INSERT INTO sign_in_session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at) VALUES (gen_random_uuid(), $1, $2, '', now(), now(), now() + interval '1 hour')`, [account, hashOfToken('t')]);
    return (await new ActorQuery(database.app).byToken('t', new Date()))?.actor.roles;
  }
});
