import { EventListeners } from '@cumple/server-kit/outbox/event-listeners';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { MOST_MAILS_AN_HOUR } from './mail-desk';
import { createToldApi, OFFICE, type ToldApi } from '../testing/told-api';

let api: ToldApi;
beforeEach(async () => {
  api = await createToldApi();
});
afterEach(() => api.close());

const link = `https://cumple.example/espacio/contrasena#${'t'.repeat(43)}`;
const reset = (account: string) => api.happen('account.password-reset-asked', { account, link: api.sealed(link) });

it('sends an invitation with post, institution and link, and keeps neither link nor event content', async () => {
  const { account, post } = await api.as({ role: 'liaison', institution: OFFICE, email: 'new@example.org' });
  await api.happen('account.invited', { account, post, link: api.sealed(link) });
  expect((await api.mails())[0]?.secret).not.toContain('espacio');
  expect(await api.sendMail()).toBe(0);
  const [mail] = api.mailServer.received;
  expect(mail).toMatchObject({ subject: 'Le invitan a Cumple', to: [{ address: 'new@example.org' }] });
  expect(mail?.text?.split('\n')).toContain(link);
  expect(mail?.text).toContain('Oficina <b>de Planes</b>');
  expect(mail?.html).toContain('Oficina &lt;b&gt;de Planes&lt;/b&gt;');
  expect(await api.mails()).toMatchObject([{ state: 'sent', attempts: 1, secret: null, reason: null }]);
  expect(await api.database.owner.query('SELECT payload, dispatched_at IS NOT NULL AS told FROM outbox_event')).toEqual([{ payload: {}, told: true }]);
});

it('writes in the language of the account', async () => {
  const { account } = await api.as({ role: 'liaison', institution: OFFICE });
  await api.database.owner.query(`UPDATE account SET language = 'en' WHERE id = $1`, [account]);
  await api.happen('account.sign-in-code-asked', { account, code: api.sealed('402913') });
  await api.sendMail();
  expect(api.mailServer.received[0]).toMatchObject({ subject: 'Your code to sign in', text: expect.stringContaining('\n402913\n') as string });
});

it('tries again what a server puts off, with the same id, and gives up what it refuses', async () => {
  const { account } = await api.as({ role: 'liaison', institution: OFFICE });
  api.mailServer.answers.push('refuse-for-now', 'accept', 'refuse');
  await reset(account);
  expect(await api.sendMail()).toBe(1);
  expect(await api.mails()).toMatchObject([{ state: 'waiting', attempts: 1, reason: 'smtp-451' }]);
  expect(await api.sendMail()).toBe(0);
  expect(api.mailServer.received[0]?.messageId).toBe(api.mailServer.received[1]?.messageId);
  await reset(account);
  expect(await api.sendMail()).toBe(0);
  expect((await api.mails()).map(({ state, reason }) => [state, reason]).sort()).toEqual([['failed', 'smtp-550'], ['sent', null]]);
});

it('gives up after the last attempt and keeps why', async () => {
  const { account } = await api.as({ role: 'liaison', institution: OFFICE });
  api.mailServer.answers.push('refuse-for-now');
  await reset(account);
  expect(await api.sendMail(true)).toBe(0);
  expect(await api.mails()).toMatchObject([{ state: 'failed', reason: 'smtp-451', secret: null }]);
});

it('sends a reset again when nobody knows whether it arrived, and a notice never twice', async () => {
  const { account, post } = await api.as({ role: 'liaison', institution: OFFICE });
  api.mailServer.answers.push('drop');
  await reset(account);
  expect(await api.sendMail()).toBe(1);
  expect(await api.sendMail()).toBe(0);
  expect(api.mailServer.received).toHaveLength(2);
  api.mailServer.answers.push('drop');
  await api.happen('mandate.started', { mandate: 1, post, account });
  expect(await api.sendMail()).toBe(0);
  expect(await api.sendMail()).toBe(0);
  expect(api.mailServer.received).toHaveLength(3);
  expect(await api.mails()).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'mandate.started', state: 'failed', reason: 'econnection' })]));
});

it('sends nothing to an account that was erased or disabled meanwhile, and nothing past its time', async () => {
  const [gone, disabled, late] = await Promise.all([1, 2, 3].map(() => api.as({ role: 'liaison', institution: OFFICE })));
  for (const caller of [gone, disabled, late]) await reset(caller?.account ?? '');
  await api.database.owner.query('UPDATE account SET erased_at = now(), email = NULL, name = NULL WHERE id = $1', [gone?.account]);
  await api.database.owner.query('UPDATE account SET disabled_at = now() WHERE id = $1', [disabled?.account]);
  api.clock.now = new Date('2026-03-01T13:00:00Z');
  await api.sendMail();
  expect(api.mailServer.received).toEqual([]);
  expect((await api.mails()).map(({ reason }) => reason).sort()).toEqual(['expired', 'no-account', 'no-account']);
});

it('sends a bounded number of links to one account within an hour, however many are asked for at once', async () => {
  const { account } = await api.as({ role: 'liaison', institution: OFFICE });
  await Promise.all(Array.from({ length: 20 }, () => reset(account)));
  expect(await api.mails()).toHaveLength(MOST_MAILS_AN_HOUR);
  api.clock.now = new Date('2026-03-01T13:00:01Z');
  await reset(account);
  expect(await api.mails()).toHaveLength(MOST_MAILS_AN_HOUR + 1);
});

it('hands out an event once, whoever else is at it', async () => {
  const { account } = await api.as({ role: 'liaison', institution: OFFICE });
  const about = { account, what: 'password-changed' };
  await api.database.owner.query(`INSERT INTO outbox_event (kind, payload, at) SELECT 'account.security-changed', $1, $2 FROM generate_series(1, 30)`, [about, api.clock.now]);
  const taken = await Promise.all([api.handOut(), api.handOut(), api.handOut()]);
  expect(taken.reduce((sum, count) => sum + count)).toBe(30);
  expect(await api.mails()).toHaveLength(30);
});

it('sets an event aside that its listener chokes on, goes on with the rest, and gives it up in the end', async () => {
  let tried = 0;
  api.app.get(EventListeners).on('poison', async () => {
    tried += 1;
    throw new Error('on purpose');
  });
  const { account } = await api.as({ role: 'liaison', institution: OFFICE });
  await api.happen('poison', {});
  await reset(account);
  expect(await api.mails()).toHaveLength(1);
  expect(tried).toBe(1);
  for (let hour = 1; hour <= 24; hour += 1) {
    api.clock.now = new Date(api.clock.now.getTime() + 3_600_000);
    await api.handOut();
  }
  expect(tried).toBe(8);
});

it('leaves nothing of an event whose listener fails half-way', async () => {
  const { account, post } = await api.as({ role: 'liaison', institution: OFFICE });
  api.app.get(EventListeners).on('mandate.started', () => Promise.reject(new Error('on purpose')));
  await api.happen('mandate.started', { mandate: 1, post, account });
  expect(await api.mails()).toEqual([]);
  expect(await api.database.owner.query(`SELECT FROM notification UNION ALL SELECT FROM job.job WHERE name = 'mail'`)).toEqual([]);
});

it('shows the operator how mail fared, and never a link, where there is a mail server', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: OFFICE });
  const { account } = await api.as({ role: 'liaison', institution: OFFICE, email: 'new@example.org' });
  await reset(account);
  const { body } = await contact.get(workspacePaths.outgoingMail()).expect(200);
  expect(body).toMatchObject({ total: 1, items: [{ to: 'new@example.org', state: 'waiting', subject: 'Elija una nueva contraseña' }] });
  expect(JSON.stringify(body)).not.toContain('contrasena#');
});
