import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { NotificationView } from '@cumple/contracts/notifications/notification';
import type { Page } from '@cumple/contracts/common/page';
import { aCommitment, aMilestone } from '@cumple/testing/plan-document-builder';
import { RegularWork } from '../notifications/regular-work.job';
import { SendDigests } from '../notifications/send-digests.job';
import { insertRound, reportedPlan } from '../testing/report-desk';
import { createToldApi, OFFICE, type ToldApi } from '../testing/told-api';
import type { Caller } from '../testing/workspace-api';
import { TellAlerts } from './tell-alerts.job';

const plan = reportedPlan.plan.slug;
const ownAlerts = { commitments: (reportedPlan.commitments ?? []).filter(({ code }) => code === 'G2') };
let api: ToldApi;
afterEach(() => api.close());

const begin = async (document = reportedPlan) => {
  api = await createToldApi({}, [document]);
};
const look = async (at: string) => {
  await api.moveTo(at);
  await api.app.get(RegularWork).run();
  await api.handOut();
  await api.sendMail();
};
const mailsTo = (address: string) => api.mailServer.received.filter(({ to }) => to?.[0]?.address === address);
const told = async (caller: Caller) => ((await caller.get(workspacePaths.notifications()).expect(200)).body as Page<NotificationView>).items.filter(({ kind }) => kind === 'alerts.waiting');
const vacate = ({ mandate }: Caller) => api.database.owner.query('UPDATE mandate SET ended_at = $2 WHERE id = $1', [mandate, api.clock.now]);

describe('the digest', () => {
  beforeEach(() => begin());

  it('tells what the same run found, once', async () => {
    await api.as({ role: 'liaison', institution: OFFICE, email: 'enlace@example.org' });
    await look('2026-03-02T15:00:00Z');
    expect(mailsTo('enlace@example.org')).toHaveLength(1);
    await look('2026-03-02T15:05:00Z');
    await look('2026-03-03T15:00:00Z');
    await look('2026-03-04T15:00:00Z');
    expect(mailsTo('enlace@example.org')).toHaveLength(1);
  });

  it('tells the next day what was written at the same instant after it, and what happened before it and was written late', async () => {
    await api.as({ role: 'liaison', institution: OFFICE, email: 'enlace@example.org' });
    await api.moveTo('2026-03-02T15:00:00Z');
    await api.app.get(SendDigests).run(api.clock.now);
    await api.app.get(TellAlerts).run(api.clock.now);
    await api.database.owner.query(`INSERT INTO outbox_event (kind, payload, at) VALUES ('plan.published', $1, '2026-03-02T04:00:00Z')`, [{ plan }]);
    await api.handOut();
    await look('2026-03-03T15:00:00Z');
    expect(mailsTo('enlace@example.org')).toMatchObject([{ subject: '2 avisos de Cumple' }]);
    await look('2026-03-04T15:00:00Z');
    expect(mailsTo('enlace@example.org')).toHaveLength(1);
  });

  it('doesn’t tell what came at once, though the account chose otherwise since', async () => {
    const liaison = await api.as({ role: 'liaison', institution: OFFICE, email: 'enlace@example.org' });
    const prefer = (delivery: string) => liaison.put(workspacePaths.notificationPreferences(), { language: 'es', deliveries: [{ kind: 'plan.published', delivery }, { kind: 'alerts.waiting', delivery: 'workspace-only' }] }).expect(204);
    await prefer('at-once');
    await api.moveTo('2026-03-02T10:00:00Z');
    await api.happen('plan.published', { plan });
    await prefer('digest');
    await look('2026-03-02T15:00:00Z');
    expect(mailsTo('enlace@example.org').map(({ subject }) => subject)).toEqual([expect.stringContaining('Plan publicado')]);
  });

  it('names each matter, its milestone, whose turn it is, the next step and the way to it, in text and HTML', async () => {
    await api.as({ role: 'liaison', institution: OFFICE, email: 'enlace@example.org' });
    await look('2026-03-02T15:00:00Z');
    const [mail] = mailsTo('enlace@example.org');
    const lines = mail?.text?.split('\n') ?? [];
    expect(lines).toContain('- G1·1, Publicar la norma: con atraso; su fecha fue el 15 de febrero de 2026. Le toca a la institución: informar avance.');
    expect(lines).toContain(`  https://cumple.example/espacio/informes/${plan}/outside/${OFFICE}#G1-1`);
    expect(lines).toContain('https://cumple.example/espacio/alertas');
    expect(mail?.html).toContain(`<li>G1·1, Publicar la norma: con atraso; su fecha fue el 15 de febrero de 2026. Le toca a la institución: informar avance.<br><a href="https://cumple.example/espacio/informes/${plan}/outside/${OFFICE}#G1-1">`);
  });

  it('does so in English, and of a vacant post', async () => {
    const { account } = await api.as({ role: 'point-of-contact', institution: 'water', email: 'punto@example.org' });
    await api.database.owner.query(`UPDATE account SET language = 'en' WHERE id = $1`, [account]);
    await look('2026-03-02T15:00:00Z');
    const [mail] = mailsTo('punto@example.org');
    expect(mail?.text).toContain('- G1·1, Publicar la norma: late; it was due on February 15, 2026. It is the institution’s turn: report progress.\n  https://cumple.example/en/espacio/informes/');
    expect(mail?.text).toContain('nobody holds a post of liaison or approver of Oficina <b>de Planes</b>');
    expect(mail?.html).toContain('Oficina &lt;b&gt;de Planes&lt;/b&gt;');
  });
});

it('names a bounded number of matters, and counts the rest', async () => {
  const late = Array.from({ length: 20 }, (_, index) => aMilestone({ number: index + 1, title: `Hito ${index + 1}`, state: 'under-way', dueOn: { date: '2026-02-15', precision: 'day', text: '2026-02-15' } }));
  await begin({ ...reportedPlan, commitments: [aCommitment({ evidence: [], milestones: late }), ...ownAlerts.commitments] });
  const liaison = await api.as({ role: 'liaison', institution: OFFICE, email: 'enlace@example.org' });
  await look('2026-03-02T15:00:00Z');
  const [mail] = mailsTo('enlace@example.org');
  expect(mail?.text?.match(/^- G1·/gm)).toHaveLength(12);
  expect(mail?.text).toContain('\n- y 8 más\n');
  expect((await told(liaison))[0]?.items).toHaveLength(13);
});

describe('where the post of liaison is vacant', () => {
  beforeEach(() => begin());

  it('whoever stands in is told, with why', async () => {
    const leaving = await api.as({ role: 'liaison', institution: OFFICE });
    const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
    const ofOffice = async () => (await told(contact)).filter(({ text }) => text.includes('vacante'));
    await look('2026-03-02T15:00:00Z');
    expect(await ofOffice()).toEqual([]);
    await vacate(leaving);
    await look('2026-03-03T15:00:00Z');
    expect(await ofOffice()).toMatchObject([{ title: 'Asuntos de Oficina <b>de Planes</b> que esperan acción: 5', text: expect.stringContaining('le llega a quien lo suple') as string, items: expect.arrayContaining([expect.objectContaining({ address: `/espacio/informes/${plan}/outside/${OFFICE}#G1-1` })]) as object }]);
    await look('2026-03-04T15:00:00Z');
    expect(await ofOffice()).toHaveLength(1);
  });

  it('the approver comes before the point of contact', async () => {
    const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
    const approver = await api.as({ role: 'approver', institution: OFFICE });
    await look('2026-03-02T15:00:00Z');
    expect((await told(approver)).map(({ title }) => title)).toEqual(['Asuntos de Oficina <b>de Planes</b> que esperan acción: 5']);
    expect((await told(contact)).filter(({ title }) => title.includes('Oficina'))).toEqual([]);
  });

  it('the point of contact is told where there is no such post at all', async () => {
    const contact = await api.as({ role: 'point-of-contact', institution: 'water', email: 'punto@example.org' });
    await look('2026-03-02T15:00:00Z');
    expect(await told(contact)).toMatchObject([{ title: 'Asuntos de Oficina <b>de Planes</b> que esperan acción: 5', text: expect.stringContaining('nadie ocupa un puesto de enlace ni de aprobación') as string }]);
    expect(mailsTo('punto@example.org')).toHaveLength(1);
  });
});

describe('rounds', () => {
  beforeEach(async () => {
    await begin();
    await insertRound(api.database.owner);
  });

  it('tell the point of contact who hasn’t reported once they are past due, by name', async () => {
    const contact = await api.as({ role: 'point-of-contact', institution: 'water', email: 'punto@example.org' });
    await contact.put(workspacePaths.notificationPreferences(), { language: 'es', deliveries: ['alerts.waiting', 'round.reminder', 'round.opened'].map((kind) => ({ kind, delivery: 'workspace-only' })) }).expect(204);
    await look('2026-03-13T15:00:00Z');
    expect(mailsTo('punto@example.org')).toEqual([]);
    await look('2026-03-16T15:00:00Z');
    await look('2026-03-17T15:00:00Z');
    const [mail] = mailsTo('punto@example.org');
    expect(mailsTo('punto@example.org')).toHaveLength(1);
    const named = mail?.text?.split('\n').filter((line) => line.startsWith('- ')) ?? [];
    expect(named).toEqual([
      '- Autoridad del Agua: informes que faltan: 1; su fecha límite fue el 13 de marzo de 2026',
      '- Oficina <b>de Planes</b>: informes que faltan: 6; su fecha límite fue el 13 de marzo de 2026',
    ]);
    expect(mail?.text).toContain(`https://cumple.example/espacio/cortes/${plan}/1`);
  });

  it('tell an institution of more time, with the reason and the new day', async () => {
    const contact = await api.as({ role: 'point-of-contact', institution: 'water' });
    const liaison = await api.as({ role: 'liaison', institution: OFFICE, email: 'enlace@example.org' });
    const { account } = await api.as({ role: 'approver', institution: OFFICE, email: 'approver@example.org' });
    await api.database.owner.query(`UPDATE account SET language = 'en' WHERE id = $1`, [account]);
    await contact.put(workspacePaths.roundExtension(plan, 1, OFFICE), { dueOn: '2026-03-20', reason: 'Cambio de autoridades' }).set('If-Match', '"v1"').expect(200);
    await api.handOut();
    await api.sendMail();
    expect(mailsTo('enlace@example.org')).toMatchObject([{ subject: 'Oficina <b>de Planes</b>: más tiempo en «Corte de prueba», hasta el 20 de marzo de 2026', text: expect.stringContaining('Motivo: «Cambio de autoridades»') as string }]);
    expect(mailsTo('approver@example.org')).toMatchObject([{ text: expect.stringContaining(`Reason: “Cambio de autoridades”`) as string }]);
    expect(mailsTo('approver@example.org')[0]?.text).toContain(`https://cumple.example/en/espacio/informes/${plan}/1/${OFFICE}`);
    expect((await liaison.get(workspacePaths.reportSheet(plan, 1, OFFICE)).expect(200)).body).toMatchObject({ dueOn: '2026-03-20', extension: { roundDueOn: '2026-03-13', dueOn: '2026-03-20', reason: 'Cambio de autoridades' } });
  });
});
