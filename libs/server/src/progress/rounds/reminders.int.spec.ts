import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { RegularTasks } from '@cumple/server-kit/jobs/regular-tasks';
import { insertReport } from '../../testing/insert-round';
import { createToldApi, OFFICE, type ToldApi } from '../../testing/told-api';
import type { Caller } from '../../testing/workspace-api';

const PLAN = 'zz-2025-2027';
const SHEET = `https://cumple.example/espacio/informes/${PLAN}/1`;
let api: ToldApi;
let contact: Caller;
beforeEach(async () => {
  api = await createToldApi();
  await sql(`UPDATE jurisdiction SET code = 'gt' WHERE code = 'zz'`);
  await sql(`INSERT INTO institution (slug, name, sector, jurisdiction_id) SELECT 'water', 'Autoridad del Agua', 'government', id FROM jurisdiction`);
  await sql(`INSERT INTO milestone (commitment_id, number, position, title, state, institution_id)
    SELECT c.id, n, n, 'Hito ' || n, 'under-way', CASE WHEN n = 3 THEN (SELECT id FROM institution WHERE slug = 'water') END FROM commitment c, generate_series(1, 3) n WHERE c.code = 'G1'`);
  contact = await api.as({ role: 'point-of-contact', institution: OFFICE, email: 'contact@example.org' });
});
afterEach(() => api.close());

const sql = <Row>(statement: string, values: unknown[] = []) => api.database.owner.query<Row[]>(statement, values);
const open = (opensOn = '2026-03-16', dueOn = '2026-04-07') =>
  contact.send(workspacePaths.reportingRounds(PLAN), { name: 'Corte de marzo', periodStartsOn: '2026-01-01', periodEndsOn: '2026-03-31', opensOn, dueOn }).expect(201);
const roundId = async () => (await sql<{ id: number }>('SELECT id FROM reporting_round'))[0]?.id ?? 0;
const report = async (institution: string, milestone: number, state: 'submitted' | 'returned' = 'submitted') => insertReport(api.database.owner, await roundId(), { institution, commitment: 'G1', milestone, state });

/** What regular work does at an instant, and the mail that follows. */
async function lookAt(instant: string): Promise<string[]> {
  await api.moveTo(instant);
  const before = api.mailServer.received.length;
  await api.app.get(RegularTasks).run(api.clock.now);
  await api.handOut();
  await api.sendMail();
  return api.mailServer.received.slice(before).map(({ to, subject }) => `${to?.[0]?.address ?? ''}: ${subject ?? ''}`).sort();
}

async function people(): Promise<void> {
  await api.as({ role: 'liaison', institution: OFFICE, email: 'office@example.org' });
  await api.as({ role: 'approver', institution: OFFICE, email: 'minister@example.org' });
  const { account } = await api.as({ role: 'liaison', institution: 'water', email: 'water@example.org' });
  await sql(`UPDATE account SET language = 'en' WHERE id = $1`, [account]);
}

it('tells of a round on its opening day, once, with a direct link to the sheet, each in their language', async () => {
  await people();
  await open();
  expect(await lookAt('2026-03-15T18:00:00Z')).toEqual([]);
  // Still the day before in Guatemala.
  expect(await lookAt('2026-03-16T05:59:00Z')).toEqual([]);
  const spanish = 'Se abrió «Corte de marzo» para Oficina <b>de Planes</b>: informe hasta el 7 de abril de 2026';
  expect(await lookAt('2026-03-16T14:00:00Z')).toEqual([`minister@example.org: ${spanish}`, `office@example.org: ${spanish}`, 'water@example.org: “Corte de marzo” is open for Autoridad del Agua: report by April 7, 2026']);
  expect(await lookAt('2026-03-16T14:05:00Z')).toEqual([]);
  expect(await lookAt('2026-03-17T14:00:00Z')).toEqual([]);
  const texts = api.mailServer.received.map(({ text }) => text ?? '');
  expect(texts.filter((text) => text.includes(`${SHEET}/${OFFICE}`) && text.includes('Hitos por informar: 2'))).toHaveLength(2);
  expect(texts.filter((text) => text.includes(`https://cumple.example/en/espacio/informes/${PLAN}/1/water`))).toHaveLength(1);
});

it('makes the round public on its opening day', async () => {
  await open();
  const record = async () => (await sql<{ action: string; public: boolean }>(`SELECT content::json ->> 'action' AS action, (content::json ->> 'public')::boolean AS public FROM audit_entry WHERE about LIKE '%reporting-rounds%' ORDER BY seq`));
  await lookAt('2026-03-16T14:00:00Z');
  await lookAt('2026-03-17T14:00:00Z');
  expect(await record()).toEqual([{ action: 'reporting-round.planned', public: false }, { action: 'reporting-round.opened', public: true }]);
});

it('reminds only those who still miss reports, on the days that are named, past holidays', async () => {
  await people();
  await open();
  await lookAt('2026-03-16T14:00:00Z');
  await report('water', 3);
  await report(OFFICE, 1);
  const office = ['minister@example.org: Faltan informes de Oficina <b>de Planes</b> en «Corte de marzo»', 'office@example.org: Faltan informes de Oficina <b>de Planes</b> en «Corte de marzo»'];
  expect(await lookAt('2026-03-26T14:00:00Z')).toEqual([]);
  // Five working days before 7 April: Holy Thursday and Friday aren't any.
  expect(await lookAt('2026-03-27T14:00:00Z')).toEqual(office);
  expect(await lookAt('2026-03-27T20:00:00Z')).toEqual([]);
  expect(api.mailServer.received.at(-1)?.text).toContain('informes por enviar: 1. Fecha límite: 7 de abril de 2026.');
  expect(await lookAt('2026-04-04T14:00:00Z')).toEqual([]);
  expect(await lookAt('2026-04-06T14:00:00Z')).toEqual(office);
  expect(await lookAt('2026-04-07T14:00:00Z')).toEqual([]);
  expect(await lookAt('2026-04-08T14:00:00Z')).toEqual(office);
  expect(api.mailServer.received.at(-1)?.text).toContain('ya pasó');
  await report(OFFICE, 2);
  expect(await lookAt('2026-04-14T14:00:00Z')).toEqual([]);
});

it('reminds of what came back to be corrected, and by an institution’s own due day', async () => {
  await people();
  await open();
  await lookAt('2026-03-16T14:00:00Z');
  await report('water', 3, 'returned');
  await report(OFFICE, 1);
  await report(OFFICE, 2);
  await contact.put(workspacePaths.roundExtension(PLAN, 1, 'water'), { dueOn: '2026-04-21', reason: 'Cambio de autoridades' }).expect(200);
  expect(await lookAt('2026-03-27T14:00:00Z')).toEqual(['water@example.org: Autoridad del Agua: more time in “Corte de marzo”, until April 21, 2026']);
  expect(await lookAt('2026-04-14T14:00:00Z')).toEqual(['water@example.org: Reports of Autoridad del Agua are missing in “Corte de marzo”']);
  await contact.send(workspacePaths.roundClosing(PLAN, 1)).expect(200);
  expect(await lookAt('2026-04-20T14:00:00Z')).toEqual([]);
});

it('tells whoever stands in while the post of liaison is vacant, and the point of contact where there is none', async () => {
  const liaison = await api.as({ role: 'liaison', institution: 'water', email: 'water@example.org' });
  await sql('UPDATE mandate SET ended_at = now() WHERE id = $1', [liaison.mandate]);
  await open();
  expect(await lookAt('2026-03-16T14:00:00Z')).toEqual(['Autoridad del Agua', 'Oficina <b>de Planes</b>'].map((name) => `contact@example.org: Se abrió «Corte de marzo» para ${name}: informe hasta el 7 de abril de 2026`));
  await api.as({ role: 'approver', institution: 'water', email: 'director@example.org' });
  expect(await lookAt('2026-03-27T14:00:00Z')).toContain('director@example.org: Faltan informes de Autoridad del Agua en «Corte de marzo»');
});

it('reminds once, however many look at the same time', async () => {
  await people();
  await open();
  await api.moveTo('2026-03-16T14:00:00Z');
  const tasks = api.app.get(RegularTasks);
  await Promise.all(Array.from({ length: 5 }, () => tasks.run(api.clock.now)));
  await api.handOut();
  expect(await sql('SELECT kind, count(*)::int AS count FROM round_reminder GROUP BY kind')).toEqual([{ kind: 'opened', count: 2 }]);
  expect(await sql(`SELECT count(*)::int AS count FROM outbox_event WHERE kind = 'round.opened'`)).toEqual([{ count: 1 }]);
  expect(await api.mails()).toHaveLength(3);
});

it('leaves no reminder behind of a look that broke off, and tells all at the next', async () => {
  await people();
  await open();
  await sql(`CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken off'; END $$`);
  await sql('CREATE TRIGGER break_off BEFORE INSERT ON outbox_event FOR EACH ROW EXECUTE FUNCTION break_off()');
  expect(await lookAt('2026-03-16T14:00:00Z')).toEqual([]);
  expect(await sql('SELECT FROM round_reminder')).toEqual([]);
  await sql('DROP TRIGGER break_off ON outbox_event');
  expect(await lookAt('2026-03-16T14:05:00Z')).toHaveLength(3);
});

describe('by hand', () => {
  const codes = (body: unknown) => (body as { errors: { field: string; code: string }[] }).errors.map(({ field, code }) => `${field}: ${code}`);
  const remind = (institution: string) => contact.send(workspacePaths.roundReminder(PLAN, 1, institution));

  it('an institution is reminded once a day, and the board says when', async () => {
    await people();
    await open('2026-03-01');
    await remind('water').expect(200);
    await api.handOut();
    await api.sendMail();
    expect(api.mailServer.received.map(({ to, text }) => [to?.[0]?.address, text?.includes('The point of contact reminds you')])).toEqual([['water@example.org', true]]);
    expect(codes((await remind('water').expect(422)).body)).toEqual(['institution: reminded-today']);
    const { body } = await contact.get(workspacePaths.roundBoard(PLAN, 1)).expect(200);
    expect(body).toMatchObject({ institutions: [{ institution: { slug: 'water' }, lastReminderAt: '2026-03-01T12:00:00.000Z' }, { institution: { slug: OFFICE }, lastReminderAt: null }] });
  });

  it('but not without anything missing, before the opening, or with nobody to tell', async () => {
    await open();
    expect(codes((await remind('water').expect(422)).body)).toEqual(['round: round-not-open']);
    await api.moveTo('2026-03-16T14:00:00Z');
    expect(codes((await remind('water').expect(422)).body)).toEqual(['institution: nobody-to-tell']);
    await people();
    await report('water', 3);
    expect(codes((await remind('water').expect(422)).body)).toEqual(['institution: nothing-missing']);
    await remind('nobody').expect(404);
  });
});

it('tells also what an earlier version left to be told, of one institution each', async () => {
  await people();
  await open();
  await sql(`UPDATE reporting_round SET announced_at = opens_on`);
  for (const [kind, more] of [['round.opened', {}], ['round.reminder', { kind: 'by-hand' }]]) {
    await sql('INSERT INTO outbox_event (kind, payload, at) VALUES ($1, $2, $3)', [kind, { plan: PLAN, round: 1, institution: 'water', ...(more as object) }, api.clock.now]);
  }
  await api.handOut();
  await api.sendMail();
  expect(api.mailServer.received.map(({ to }) => to?.[0]?.address)).toEqual(['water@example.org', 'water@example.org']);
  expect(await sql('SELECT FROM outbox_event WHERE dispatched_at IS NULL')).toEqual([]);
});
