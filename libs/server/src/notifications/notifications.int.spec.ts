import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { NotificationPreferences, NotificationView, OutgoingMail } from '@cumple/contracts/notifications/notification';
import type { Page } from '@cumple/contracts/common/page';
import { ClearMail } from './clear-mail.job';
import { SendDigests } from './send-digests.job';
import { createToldApi, OFFICE, type ToldApi } from '../testing/told-api';
import type { Caller } from '../testing/workspace-api';

let api: ToldApi;
beforeEach(async () => {
  api = await createToldApi({ smtpUrl: null, mailFrom: null });
});
afterEach(() => api.close());

const told = async (caller: Caller) => ((await caller.get(workspacePaths.notifications()).expect(200)).body as Page<NotificationView>).items;
const operatorSees = async (caller: Caller) => ((await caller.get(workspacePaths.outgoingMail()).expect(200)).body as Page<OutgoingMail>).items;
const prefer = (caller: Caller, kind: string, delivery: string) => caller.put(workspacePaths.notificationPreferences(), { language: 'es', deliveries: [{ kind, delivery }] });
const digests = () => api.app.get(SendDigests).run(api.clock.now);
const kinds = async () => (await api.mails()).map(({ kind }) => kind);

async function plan(): Promise<{ slug: string; title: string }> {
  const [row] = await api.database.owner.query<{ slug: string; title: string }[]>('SELECT slug, title FROM action_plan');
  return row ?? { slug: '', title: '' };
}

it('tells whoever holds a post, in the reader’s language, and remembers what was read', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: OFFICE });
  const liaison = await api.as({ role: 'liaison', institution: OFFICE });
  const observer = await api.as({ role: 'observer', institution: OFFICE });
  const { slug, title } = await plan();
  await api.happen('plan.published', { plan: slug });
  expect(await told(observer)).toEqual([]);
  const [notice] = await told(contact);
  expect(notice).toMatchObject({ kind: 'plan.published', title: `Plan publicado: ${title}`, address: `/planes/${slug}`, readAt: null, at: '2026-03-01T12:00:00.000Z' });
  await contact.send(`${workspacePaths.notifications()}/${notice?.id}/reading`).expect(204);
  const { body } = await contact.get(workspacePaths.notifications()).set('Accept-Language', 'en').expect(200);
  expect(body).toMatchObject({ total: 1, items: [{ title: `Plan published: ${title}`, readAt: '2026-03-01T12:00:00.000Z' }] });
  expect(await told(liaison)).toMatchObject([{ readAt: null }]);
  await liaison.send(`${workspacePaths.notifications()}/nothing/reading`).expect(404);
});

it('keeps what a vacant post is told for its next holder, and tells the point of contact meanwhile', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: OFFICE });
  const leaving = await api.as({ role: 'liaison', institution: OFFICE });
  await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [leaving.mandate, api.clock.now]);
  await api.happen('plan.published', { plan: (await plan()).slug });
  expect(await told(leaving).catch(() => [])).toEqual([]);
  expect(await told(contact)).toHaveLength(1);
  const next = await api.as({ role: 'observer', institution: OFFICE });
  await api.database.owner.query(`INSERT INTO mandate (post_id, kind, starts_on, account_id) VALUES ($1, 'titular', '2026-03-01', $2)`, [leaving.post, next.account]);
  expect(await told(next)).toMatchObject([{ kind: 'plan.published' }]);
  expect(await told(contact)).toHaveLength(1);
});

it('keeps mail for the operator, with its link, where no mail server is given; nobody else may read it', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: OFFICE });
  const { account } = await api.as({ role: 'liaison', institution: OFFICE, email: 'new@example.org' });
  const liaison = await api.as({ role: 'liaison', institution: OFFICE });
  await api.happen('account.password-reset-asked', { account, link: api.sealed('https://cumple.example/espacio/contrasena#secret') });
  await liaison.get(workspacePaths.outgoingMail()).expect(403);
  expect(await operatorSees(contact)).toMatchObject([{ to: 'new@example.org', state: 'kept-for-operator', text: expect.stringContaining('\nhttps://cumple.example/espacio/contrasena#secret\n') as string }]);
  expect(JSON.stringify(await api.mails())).not.toContain('contrasena');
  await api.moveTo('2026-03-01T13:00:00Z');
  expect(JSON.stringify(await operatorSees(contact))).not.toContain('#secret');
  await api.app.get(ClearMail).run(api.clock.now);
  expect(await api.mails()).toMatchObject([{ secret: null }]);
});

it('warns at once of what touches the security of an account, whatever it chose', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: OFFICE });
  const { body } = await contact.get(workspacePaths.notificationPreferences()).expect(200);
  expect((body as NotificationPreferences).deliveries.map(({ kind }) => kind)).not.toContain('account.security-changed');
  await prefer(contact, 'account.security-changed', 'workspace-only').expect(400);
  await api.happen('account.security-changed', { account: contact.account, what: 'second-factor-off' });
  expect(await operatorSees(contact)).toMatchObject([{ text: expect.stringContaining('Se quitó el segundo factor.') as string }]);
});

it('tells at once, in the digest or in the workspace alone, as each account chose', async () => {
  const callers = await Promise.all([1, 2, 3].map(() => api.as({ role: 'point-of-contact', institution: OFFICE })));
  const [atOnce, digest, quiet] = callers as [Caller, Caller, Caller];
  await prefer(atOnce, 'plan.published', 'at-once').expect(204);
  await prefer(quiet, 'plan.published', 'workspace-only').expect(204);
  expect((await quiet.get(workspacePaths.notificationPreferences())).body).toMatchObject({ deliveries: expect.arrayContaining([{ kind: 'plan.published', delivery: 'workspace-only' }]) as unknown });
  await digests();
  await api.happen('plan.published', { plan: (await plan()).slug });
  expect(await api.mails()).toMatchObject([{ kind: 'plan.published', account_id: atOnce.account }]);
  await api.moveTo('2026-03-02T13:00:00Z');
  await digests();
  expect(await api.mails()).toMatchObject([{ account_id: atOnce.account }, { kind: 'digest', account_id: digest.account }]);
  expect(await operatorSees(atOnce)).toMatchObject([{ subject: '1 aviso de Cumple', text: expect.stringContaining('Plan publicado') as string }, {}]);
  for (const caller of callers) expect(await told(caller)).toHaveLength(1);
});

it('sends one digest a day from seven in the morning where the plan is, and none when there is nothing new', async () => {
  await api.as({ role: 'point-of-contact', institution: OFFICE });
  await api.database.owner.query(`UPDATE action_plan SET time_zone = 'America/Guatemala'`);
  const at = async (instant: string) => {
    api.clock.now = new Date(instant);
    await Promise.all([digests(), digests()]);
    return (await kinds()).length;
  };
  await api.happen('plan.published', { plan: (await plan()).slug });
  expect(await at('2026-03-01T12:59:59Z')).toBe(0);
  expect(await at('2026-03-01T13:00:00Z')).toBe(1);
  expect(await at('2026-03-01T13:05:00Z')).toBe(1);
  expect(await at('2026-03-02T13:00:00Z')).toBe(1);
});

it('tells in the digest of a post’s new holder what waited there', async () => {
  const leaving = await api.as({ role: 'approver', institution: OFFICE });
  const next = await api.as({ role: 'observer', institution: OFFICE });
  await api.moveTo('2026-03-01T14:00:00Z');
  await digests();
  await api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [leaving.mandate, api.clock.now]);
  await api.happen('plan.published', { plan: (await plan()).slug });
  await api.moveTo('2026-03-02T14:00:00Z');
  await digests();
  expect(await kinds()).toEqual([]);
  await api.database.owner.query(`INSERT INTO mandate (post_id, kind, starts_on, account_id) VALUES ($1, 'titular', '2026-03-03', $2)`, [leaving.post, next.account]);
  await api.moveTo('2026-03-03T14:00:00Z');
  await digests();
  expect(await api.mails()).toMatchObject([{ kind: 'digest', account_id: next.account }]);
});

it('leaves read things out of the digest', async () => {
  const contact = await api.as({ role: 'point-of-contact', institution: OFFICE });
  await api.happen('plan.published', { plan: (await plan()).slug });
  for (const { id } of await told(contact)) await contact.send(`${workspacePaths.notifications()}/${id}/reading`).expect(204);
  api.clock.now = new Date('2026-03-02T13:00:00Z');
  await digests();
  expect(await kinds()).toEqual([]);
});
