import type { Browser, Page } from '@playwright/test';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { PostView } from '@cumple/contracts/accounts/people';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { givenDay } from '@cumple/domain/common/given-date';
import type { Role } from '@cumple/domain/common/role';
import { DeskCaller } from '../../support/desk-caller';
import { invitationFor } from '../../support/invitation';
import { linkIn, mailTo } from '../../support/mail';
import { accept, PASSWORD, setUp } from '../../support/newcomer';
import { expect } from '../../support/watched-page';

export const PLAN = 'xx-2026-2028';
export const PEOPLE = {
  contact: 'contacto@example.org',
  liaison: 'enlace.caminos@example.org',
  approver: 'viceministra@example.org',
  late: 'enlace.bosques@example.org',
  member: 'colectivo@example.org',
} as const;

const OFFICE = ['--institution', 'oficina-de-ensayo', '--institution-name', 'Oficina de Ensayo', '--jurisdiction', 'XX:República de Ejemplo'];
const INSTITUTIONS = [
  { slug: 'ministerio-de-caminos', name: 'Ministerio de Caminos', acronym: 'MICA', sector: 'government' },
  { slug: 'instituto-de-bosques', name: 'Instituto de Bosques', acronym: 'INBO', sector: 'government' },
  { slug: 'colectivo-abierto', name: 'Colectivo Abierto', acronym: null, sector: 'civil-society' },
] as const;

const POSTS: readonly (readonly [institution: string, title: string, role: Role, email: string])[] = [
  ['ministerio-de-caminos', 'Enlace de Caminos', 'liaison', PEOPLE.liaison],
  ['ministerio-de-caminos', 'Viceministerio de Caminos', 'approver', PEOPLE.approver],
  ['instituto-de-bosques', 'Enlace de Bosques', 'liaison', PEOPLE.late],
  ['colectivo-abierto', 'Sociedad civil', 'civil-society-member', PEOPLE.member],
];

/** Each with its lead and what its milestones are called. */
const COMMITMENTS = [
  { code: 'C1', title: 'Caminos a la vista de todos', leadInstitution: 'ministerio-de-caminos', milestones: ['Publicar el inventario de caminos', 'Publicar el mapa de obras'] },
  { code: 'C2', title: 'Censo de los bosques', leadInstitution: 'instituto-de-bosques', milestones: ['Contar los bosques comunales'] },
] as const;

/** A day counted from today, where the plan is. */
export const inDays = (days: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Guatemala' }).format(Date.now() + days * 86_400_000);

/** A page of a browser of its own: 390 pixels wide where it is a phone. */
export async function opened(browser: Browser, device: 'desk' | 'phone'): Promise<Page> {
  return (await browser.newContext(device === 'phone' ? { viewport: { width: 390, height: 844 }, hasTouch: true } : {})).newPage();
}

/** The point of contact accepts the operator's invitation in this browser; answers the secret of the second factor. */
export async function contactArrives(page: Page): Promise<string> {
  await accept(page, invitationFor(PEOPLE.contact, 'Punto de contacto', ...OFFICE), 'Contacto de Ensayo');
  return (await setUp(page)).secret;
}

/** An approved plan of two commitments, the institutions that answer for them, and the people, who are invited by mail. */
export async function prepare(page: Page): Promise<void> {
  const desk = await DeskCaller.in(page);
  const post = <T>(path: string, body: object) => desk.send<T>(path, { method: 'POST', body });
  for (const institution of INSTITUTIONS) await post(workspacePaths.institutions(), { ...institution, jurisdiction: 'XX' });
  const jurisdiction = { code: 'XX', name: 'República de Ejemplo', kind: 'country' };
  await post(workspacePaths.plans(), { slug: PLAN, title: 'Plan de ensayo', jurisdiction, coordinator: 'oficina-de-ensayo', startsOn: inDays(-200), endsOn: inDays(500), timeZone: 'America/Guatemala' });
  for (const commitment of COMMITMENTS) await addCommitment(desk, commitment);
  const version = async () => (await desk.read<ManagedPlan>(workspacePaths.plan(PLAN))).version;
  await desk.send(workspacePaths.planPublication(PLAN), { method: 'POST', version: await version() });
  await desk.send(workspacePaths.planApproval(PLAN), { method: 'POST', body: { approvedOn: inDays(0) }, version: await version() });
  for (const [institution, title, role, email] of POSTS) {
    const { id } = await post<PostView>(workspacePaths.posts(), { institution, title, role, plan: PLAN });
    await post(workspacePaths.mandates(id), { kind: 'titular', holder: { email } });
  }
}

async function addCommitment(desk: DeskCaller, { milestones, ...commitment }: (typeof COMMITMENTS)[number]): Promise<void> {
  const kept = await desk.send<ManagedCommitment>(workspacePaths.commitments(PLAN), { method: 'POST', body: { ...commitment, proposer: 'government' } });
  let { version } = kept;
  for (const title of milestones) {
    const body = { title, startsOn: givenDay(inDays(-100)), dueOn: givenDay(inDays(120)) };
    await desk.send(workspacePaths.milestones(PLAN, commitment.code), { method: 'POST', body, version });
    version = (await desk.read<ManagedCommitment>(workspacePaths.commitment(PLAN, commitment.code))).version;
  }
}

/** Somebody accepts the invitation that came by mail. */
export async function accepts(page: Page, email: string, name: string): Promise<void> {
  await page.goto(linkIn(await mailTo(email, /./)));
  await page.getByLabel('Su nombre').fill(name);
  await page.getByLabel('Elija una contraseña').fill(PASSWORD);
  await page.getByRole('button', { name: 'Aceptar' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mi trabajo' })).toBeVisible();
}
