import { randomUUID } from 'node:crypto';
import type { PostView } from '@cumple/contracts/accounts/people';
import type { Page } from '@cumple/contracts/common/page';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { keyFor, unseal } from '@cumple/server-kit/secrets/seal';
import { workspacePaths as at } from '@cumple/contracts/common/workspace-paths';
import { runningPlan, endedPlan } from '../../testing/tried-plans';
import { createWorkspaceApi, type Caller, type WorkspaceApi } from '../../testing/workspace-api';

let api: WorkspaceApi;
let contact: Caller;
beforeAll(async () => {
  api = await createWorkspaceApi([runningPlan, endedPlan]);
  contact = await api.as({ role: 'point-of-contact', institution: 'planning-office' });
});
afterAll(() => api.close());

const posts = async (caller: Caller = contact) => {
  const page = async (number: number) => (await caller.get(`${at.posts()}?pageSize=100&page=${number}`).expect(200)).body as Page<PostView>;
  const first = await page(1);
  const others = await Promise.all(Array.from({ length: Math.ceil(first.total / 100) - 1 }, (_, index) => page(index + 2)));
  return [first, ...others].flatMap(({ items }) => items);
};
const post = async (id: number, caller?: Caller) => (await posts(caller)).find((one) => one.id === id) as PostView;
const added = async (more: object = {}) =>
  (await contact.send(at.posts(), { institution: 'water', title: `Enlace ${Math.random()}`, role: 'liaison', ...more }).expect(201)).body as PostView;
const events = async (kind: string) => (await api.database.owner.query<{ payload: Record<string, unknown> }[]>('SELECT payload FROM outbox_event WHERE kind = $1 ORDER BY id', [kind])).map(({ payload }) => payload);
const codes = ({ body }: { body: unknown }) => (body as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => `${field}: ${code}`);
const accepts = (email: string) => api.database.owner.query(`UPDATE account SET password_hash = 'x' WHERE email = $1`, [email]);

describe('posts', () => {
  it('are added once, by title, and edited by whoever read the present version', async () => {
    const one = await added({ title: 'Enlace de agua' });
    expect(one).toMatchObject({ title: 'Enlace de agua', role: 'liaison', institution: { slug: 'water' }, version: 1, mandates: [] });
    expect(codes(await contact.send(at.posts(), { institution: 'water', title: 'Enlace de agua' }).expect(422))).toEqual(['title: title-taken']);
    await contact.patch(at.post(one.id), { title: 'Otro' }).expect(428);
    const { body, headers } = await contact.patch(at.post(one.id), { title: 'Enlace titular de agua' }).set('If-Match', '"v1"').expect(200);
    expect([(body as PostView).title, headers['etag']]).toEqual(['Enlace titular de agua', '"v2"']);
    await contact.patch(at.post(one.id), { title: 'Tercero' }).set('If-Match', '"v1"').expect(412);
  });

  it('are answered as they stand then to a request that may be sent again', async () => {
    const wish = { institution: 'water', title: `Enlace ${Math.random()}`, role: 'liaison' };
    const one = (await contact.send(at.posts(), wish).set('Idempotency-Key', randomUUID()).expect(201)).body as PostView;
    const appointed = contact.send(at.mandates(one.id), { kind: 'titular', holder: { email: 'repetida@example.org' } }).set('Idempotency-Key', randomUUID());
    expect(((await appointed.expect(201)).body as PostView).mandates).toEqual([expect.objectContaining({ state: 'invited' })]);
    const vacated = contact.send(at.handover(one.id), { reason: 'Renuncia.' }).set('Idempotency-Key', randomUUID());
    expect(((await vacated.expect(201)).body as PostView).mandates.map(({ state, kind }) => `${state} ${kind}`)).toEqual(['running vacant', 'ended titular']);
  });

  it('name what they can’t be', async () => {
    const wish = (more: object) => contact.send(at.posts(), { institution: 'observatory', title: 'X', ...more });
    expect(codes(await wish({ role: 'point-of-contact' }).expect(422))).toEqual(['role: government-only']);
    expect(codes(await wish({ institution: 'nowhere' }).expect(422))).toEqual(['institution: unknown-institution']);
    expect(codes(await wish({ plan: 'nowhere' }).expect(422))).toEqual(['plan: unknown-plan']);
    await contact.send(at.mandates(999_999), { kind: 'vacant', reason: 'x' }).expect(404);
    await contact.send('/api/v1/workspace/posts/99999999999999/mandates', { kind: 'vacant', reason: 'x' }).expect(404);
  });

  it('are listed by one statement besides that of the session', async () => {
    await posts();
    const statements: string[] = [];
    const query = jest.spyOn(api.database.app.manager.connection, 'query');
    await posts();
    statements.push(...query.mock.calls.map(([sql]) => String(sql)).filter((sql) => sql.includes('FROM post')));
    query.mockRestore();
    expect(statements.filter((sql) => !sql.includes('sign_in_session'))).toHaveLength(1);
  });

  it('come in pages, with where the others are; the vacant ones alone if asked', async () => {
    await Promise.all([added(), added()]);
    const { body, headers } = await contact.get(`${at.posts()}?pageSize=1&page=2`).expect(200);
    const { items, page, pageSize, total } = body as Page<PostView>;
    expect([items.length, page, pageSize, total]).toEqual([1, 2, 1, (await posts()).length]);
    expect(headers['link']).toContain(`<${at.posts()}?pageSize=1&page=3>; rel="next"`);
    const vacant = (await contact.get(`${at.posts()}?vacant=true&pageSize=100`).expect(200)).body as Page<PostView>;
    expect(vacant.total).toBe((await posts()).filter(({ standIn }) => standIn !== null).length);
    expect(vacant.items.every(({ standIn }) => standIn !== null)).toBe(true);
    await contact.get(`${at.posts()}?empty=true`).expect(400);
  });

  it('show names and e-mails of an institution’s people to that institution alone', async () => {
    const one = await added();
    await contact.send(at.mandates(one.id), { kind: 'titular', holder: { email: 'private@example.org', name: 'Private Name' } }).expect(201);
    const [own, other] = [await api.as({ role: 'liaison', institution: 'water' }), await api.as({ role: 'liaison', institution: 'planning-office' })];
    expect((await post(one.id, own)).mandates[0]?.holder).toMatchObject({ email: 'private@example.org' });
    expect((await post(one.id, other)).mandates[0]).toMatchObject({ holder: null, invitationExpiresAt: null, state: 'running' });
    expect(JSON.stringify(await posts(other))).not.toMatch(/private/i);
  });

  it('keep a point of contact of one plan to that plan', async () => {
    const limited = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan: 'yy-2014-2016' });
    await limited.send(at.posts(), { institution: 'planning-office', title: 'Toma de control', role: 'point-of-contact' }).expect(403);
    const one = (await limited.send(at.posts(), { institution: 'planning-office', title: 'Del plan', role: 'liaison', plan: 'yy-2014-2016' }).expect(201)).body as PostView;
    await limited.patch(at.post(one.id), { plan: null }).set('If-Match', '"v1"').expect(403);
    await limited.send(at.handover(contact.post), { successor: { email: 'x@example.org' } }).expect(403);
  });
});

describe('mandates', () => {
  it('invite their holder by a link that only the mail shows', async () => {
    const one = await added();
    const { body } = await contact.send(at.mandates(one.id), { kind: 'titular', holder: { email: 'New@Example.org', name: 'N', language: 'en' } }).set('Host', 'tracker.example').expect(201);
    expect((body as PostView).mandates).toMatchObject([{ kind: 'titular', state: 'invited', holder: { email: 'New@Example.org', name: 'N' }, invitationExpiresAt: '2026-03-08T12:00:00.000Z' }]);
    const [invited] = (await events('account.invited')).filter((payload) => payload['post'] === one.id);
    const link = unseal(keyFor(api.app.get<Buffer>(SECRET), 'outbox'), String(invited?.['link']));
    expect(link).toMatch(/^http:\/\/tracker\.example\/espacio\/invitacion#[\w-]{43}$/);
    expect(JSON.stringify(body)).not.toContain(String(link?.split('#')[1]));
    const mandate = (body as PostView).mandates[0]?.id ?? 0;
    await contact.send(at.mandateInvitation(mandate)).expect(200);
    expect((await events('account.invited')).filter((payload) => payload['post'] === one.id)).toHaveLength(2);
    await accepts('New@Example.org');
    expect(codes(await contact.send(at.mandateInvitation(mandate)).expect(422))).toEqual(['mandate: accepted-already']);
    expect((await post(one.id)).mandates[0]?.state).toBe('running');
  });

  it('tell every reason at its field', async () => {
    const one = await added();
    const wish = async (body: object) => codes(await contact.send(at.mandates(one.id), body).expect(422));
    expect(await wish({ kind: 'acting', holder: { email: 'a@example.org' } })).toEqual(['reason: reason-needed']);
    expect(await wish({ kind: 'titular' })).toEqual(['holder: holder-needed']);
    expect(await wish({ kind: 'titular', holder: { email: 'a@example.org' }, endsOn: '2026-02-01' })).toEqual(['endsOn: ends-before-start']);
  });

  it('never overlap, whoever else is quick', async () => {
    const one = await added();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => contact.send(at.mandates(one.id), { kind: 'titular', holder: { email: `quick${index}@example.org` } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(422)]);
    expect(answers.filter(({ status }) => status === 422).map(codes)).toEqual(Array(9).fill(['startsOn: held-then']));
  });

  it('begin and end by themselves on their days', async () => {
    const one = await added();
    const caller = await api.as({ role: 'liaison', institution: 'water' });
    await api.database.owner.query(`UPDATE mandate SET post_id = $2, starts_on = '2026-03-02', ends_on = '2026-03-03' WHERE id = $1`, [caller.mandate, one.id]);
    const rights = async (now: string) => {
      api.clock.now = new Date(now);
      await api.database.owner.query(`UPDATE sign_in_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '1 hour'`, [api.clock.now]);
      return [(await caller.get(at.posts())).status, (await post(one.id)).mandates[0]?.kind, (await post(one.id)).standIn === null];
    };
    // Guatemala is six hours behind UTC.
    expect(await rights('2026-03-02T05:59:00Z')).toEqual([403, 'titular', false]);
    expect(await rights('2026-03-02T06:01:00Z')).toEqual([200, 'titular', true]);
    expect(await rights('2026-03-04T05:59:00Z')).toEqual([200, 'titular', true]);
    expect(await rights('2026-03-04T06:01:00Z')).toEqual([403, 'titular', false]);
    api.clock.now = new Date('2026-03-01T12:00:00Z');
    await api.database.owner.query(`UPDATE sign_in_session SET last_seen_at = $1, expires_at = $1::timestamptz + interval '12 hours'`, [api.clock.now]);
  });

  it('end at once, with every session of whoever held them', async () => {
    const liaison = await api.as({ role: 'liaison', institution: 'water' });
    await liaison.get(at.posts()).expect(200);
    await contact.send(at.mandateEnd(liaison.mandate), { reason: 'Cambio de funciones' }).expect(200);
    await liaison.get(at.posts()).expect(401);
    expect(await events('mandate.ended')).toContainEqual({ mandate: liaison.mandate, post: liaison.post, account: liaison.account });
    expect(await events('post.vacant')).toContainEqual({ post: liaison.post });
    expect(codes(await contact.send(at.mandateEnd(liaison.mandate)).expect(422))).toEqual(['mandate: ended-already']);
  });

  it('leave sessions alone where they never gave a right', async () => {
    const liaison = await api.as({ role: 'liaison', institution: 'water', email: 'elsewhere@example.org' });
    const one = await added();
    const { body } = await contact.send(at.mandates(one.id), { kind: 'titular', startsOn: '2026-06-01', holder: { email: 'elsewhere@example.org' } }).expect(201);
    await contact.send(at.mandateEnd((body as PostView).mandates[0]?.id ?? 0), { reason: 'Error' }).expect(200);
    await liaison.get(at.posts()).expect(200);
  });

  it('of one plan sign nobody out who acts beyond that plan', async () => {
    const liaison = await api.as({ role: 'liaison', institution: 'water', email: 'beyond@example.org' });
    const limited = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan: 'yy-2014-2016' });
    const one = (await limited.send(at.posts(), { institution: 'planning-office', title: 'Enlace del plan', role: 'liaison', plan: 'yy-2014-2016' }).expect(201)).body as PostView;
    await accepts('beyond@example.org');
    const { body } = await limited.send(at.mandates(one.id), { kind: 'titular', holder: { email: 'beyond@example.org' } }).expect(201);
    await limited.send(at.mandateEnd((body as PostView).mandates[0]?.id ?? 0), { reason: 'Error' }).expect(200);
    await liaison.get(at.posts()).expect(200);
  });

  it('sign nobody out by ending what was given beside another role, nor by changing it', async () => {
    const liaison = await api.as({ role: 'liaison', institution: 'water', plan: 'yy-2014-2016', email: 'within@example.org' });
    const limited = await api.as({ role: 'point-of-contact', institution: 'planning-office', plan: 'yy-2014-2016' });
    const one = (await limited.send(at.posts(), { institution: 'planning-office', title: 'Otro del plan', role: 'liaison', plan: 'yy-2014-2016' }).expect(201)).body as PostView;
    const { body } = await limited.send(at.mandates(one.id), { kind: 'titular', holder: { email: 'within@example.org' } }).expect(201);
    await limited.patch(at.post(one.id), { role: 'observer' }).set('If-Match', '"v1"').expect(200);
    await limited.send(at.mandateEnd((body as PostView).mandates[0]?.id ?? 0), { reason: 'Error' }).expect(200);
    await liaison.get(at.posts()).expect(200);
    await limited.send(at.mandateEnd(liaison.mandate), { reason: 'Cambio de funciones' }).expect(200);
    await liaison.get(at.posts()).expect(401);
  });

  it('fill a declared vacancy at once, or limit it to the day before they begin', async () => {
    const [now, later] = [await added(), await added()];
    for (const { id } of [now, later]) await contact.send(at.mandates(id), { kind: 'vacant', reason: 'Renuncia.' }).expect(201);
    await contact.send(at.mandates(now.id), { kind: 'titular', holder: { email: 'at-once@example.org' } }).expect(201);
    await contact.send(at.mandates(later.id), { kind: 'titular', startsOn: '2026-04-01', holder: { email: 'april@example.org' } }).expect(201);
    expect((await post(now.id)).mandates).toMatchObject([{ kind: 'titular', state: 'invited' }, { kind: 'vacant', state: 'ended' }]);
    const found = (await post(later.id)).mandates;
    expect(found.map(({ kind, state, startsOn, endsOn }) => [kind, state, startsOn, endsOn]).sort()).toEqual([['titular', 'future', '2026-04-01', null], ['vacant', 'running', '2026-03-01', '2026-03-31']]);
    const limits = await api.database.app.query(`SELECT public, content::jsonb -> 'after' AS after FROM audit_entry WHERE action = 'mandate.limited'`);
    expect(limits).toEqual([{ public: true, after: { endsOn: '2026-03-31' } }]);
  });

  it('sign their holder out when the post’s role changes', async () => {
    const liaison = await api.as({ role: 'liaison', institution: 'water' });
    await contact.patch(at.post(liaison.post), { role: 'observer' }).set('If-Match', '"v1"').expect(200);
    await liaison.get(at.posts()).expect(401);
  });

  it('leave a public record of a vacancy and its reason, and of no person', async () => {
    const liaison = await api.as({ role: 'approver', institution: 'water', email: 'gone@example.org' });
    await contact.send(at.handover(liaison.post), { reason: 'Renuncia; sin nombramiento todavía' }).expect(201);
    const entries = await api.database.app.query<{ action: string; public: boolean; content: string }[]>(`SELECT action, public, content FROM audit_entry WHERE about LIKE $1 ORDER BY seq`, [`posts/${liaison.post}/%`]);
    expect(entries.map(({ action, public: open }) => [action, open])).toEqual([['mandate.ended', false], ['mandate.declared-vacant', true]]);
    expect(entries[1]?.content).toContain('Renuncia');
    expect(JSON.stringify(entries)).not.toContain('gone@example.org');
    expect(await post(liaison.post)).toMatchObject({ standIn: { waits: 'reports-publish-as-not-reviewed' }, mandates: [{ kind: 'vacant' }, { kind: 'titular', state: 'ended' }] });
  });
});

describe('a handover', () => {
  it('ends and invites in one request, and the post keeps what was begun: a liaison leaves on Monday', async () => {
    const leaving = await api.as({ role: 'liaison', institution: 'water' });
    await leaving.put(at.draft('plans/zz-2025-2027/commitments/G2'), { post: leaving.post, content: { title: 'A medias' } }).expect(200);
    const { body } = await contact.send(at.handover(leaving.post), { successor: { email: 'next@example.org' } }).expect(201);
    expect((body as PostView).mandates).toMatchObject([{ state: 'invited', startsOn: '2026-03-01', holder: { email: 'next@example.org' } }, { state: 'ended', endedAt: '2026-03-01T12:00:00.000Z' }]);
    expect((body as PostView).waitingDrafts).toBe(1);
    await leaving.get(at.drafts()).expect(401);
    await accepts('next@example.org');
    const next = await api.signIn('next@example.org');
    expect((await next.get(at.drafts()).expect(200)).body).toMatchObject([{ key: 'plans/zz-2025-2027/commitments/G2', post: leaving.post, content: { title: 'A medias' } }]);
  });

  it('needs somebody who leaves', async () => {
    const one = await added();
    expect(codes(await contact.send(at.handover(one.id), { successor: { email: 'x@example.org' } }).expect(422))).toEqual(['post: nobody-to-hand-over']);
  });

  it('can leave the post acting, for a reason that the public reads', async () => {
    const leaving = await api.as({ role: 'liaison', institution: 'water' });
    const handover = { kind: 'acting', successor: { email: 'acting@example.org' } };
    expect(codes(await contact.send(at.handover(leaving.post), handover).expect(422))).toEqual(['reason: reason-needed']);
    await contact.send(at.handover(leaving.post), { ...handover, reason: 'Permiso de la titular' }).expect(201);
    const shown = await api.read<{ posts: { title: string; mandate: string }[] }>('/institutions/water');
    expect(shown.posts.find(({ title }) => title.endsWith(leaving.account.slice(0, 8)))?.mandate).toBe('acting');
  });

  it('of 50 at once makes one account and one successor, and no failure', async () => {
    const leaving = await api.as({ role: 'liaison', institution: 'water' });
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => contact.send(at.handover(leaving.post), { successor: { email: index % 2 ? 'FIFTY@example.org' : 'fifty@example.org' } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(49).fill(422)]);
    expect(await api.database.owner.query(`SELECT FROM account WHERE lower(email) = 'fifty@example.org'`)).toHaveLength(1);
  });

  it('of 50 posts at once to one person makes one account, and no failure', async () => {
    const all = await Promise.all(Array.from({ length: 50 }, () => added()));
    const answers = await Promise.all(all.map(({ id }) => contact.send(at.mandates(id), { kind: 'titular', holder: { email: 'everywhere@example.org' } })));
    expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201));
    expect(await api.database.owner.query(`SELECT FROM account WHERE email = 'everywhere@example.org'`)).toHaveLength(1);
  });
});

it('never leaves the installation without a point of contact, but lets the last one hand over', async () => {
  const lonely = await createWorkspaceApi([runningPlan]);
  try {
    const last = await lonely.as({ role: 'point-of-contact', institution: 'planning-office' });
    await lonely.database.owner.query(`UPDATE account SET password_hash = 'x'`);
    expect(codes(await last.send(at.mandateEnd(last.mandate)).expect(422))).toEqual(['mandate: last-point-of-contact']);
    expect(codes(await last.send(at.handover(last.post), { reason: 'Nadie' }).expect(422))).toEqual(['mandate: last-point-of-contact']);
    expect(codes(await last.patch(at.post(last.post), { role: 'observer' }).set('If-Match', '"v1"').expect(422))).toEqual(['role: last-point-of-contact']);
    const other = await lonely.as({ role: 'point-of-contact', institution: 'planning-office' });
    await lonely.database.owner.query(`UPDATE account SET password_hash = 'x'`);
    // Each lets the other go, at once: one stays.
    const answers = await Promise.all([last.send(at.mandateEnd(other.mandate)), other.send(at.mandateEnd(last.mandate))]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [stays] = answers[0].status === 200 ? [last] : [other];
    await stays.send(at.handover(stays.post), { successor: { email: 'after@example.org' } }).expect(201);
    await stays.get(at.posts()).expect(401);
  } finally {
    await lonely.close();
  }
});
