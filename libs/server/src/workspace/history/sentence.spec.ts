import { LANGUAGES } from '@cumple/contracts/common/language';
import { COMMITMENT_KINDS } from '@cumple/domain/commitments/commitment-kind';
import { COMPLETION_LEVELS } from '@cumple/domain/commitments/completion-level';
import { MILESTONE_STATES } from '@cumple/domain/commitments/milestone.state';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { CONCLUSION_MEANINGS } from '@cumple/domain/commitments/timeliness';
import { ROLES } from '@cumple/domain/common/role';
import { MANDATE_KINDS } from '@cumple/domain/institutions/mandate';
import { SECTORS } from '@cumple/domain/institutions/sector';
import en from './messages.en.json';
import { sentenceOf, type Told } from './sentence';

const names = {
  institutions: { water: { name: 'Autoridad del Agua', acronym: 'ADA' }, forest: { name: 'Instituto del Bosque', acronym: null } },
  plans: { p: 'Plan de Prueba' },
  policyAreas: { E1: 'Bosque', E2: 'Salud' },
  post: { title: 'Viceministra', institution: { name: 'Autoridad del Agua', acronym: 'ADA' } },
};
const told = (more: Partial<Told>): Told => ({ who: 'MINFIN', action: 'commitment.edited', about: 'plans/p/commitments/G1', before: null, after: null, reason: null, names, ...more });
const date = (day: string) => ({ date: day, precision: 'day', text: day });

test.each<[string, Partial<Told>, string, string]>([
  ['a date that moved', { before: { endsOn: date('2015-06-30') }, after: { endsOn: date('2015-10-31') }, reason: 'El reglamento se atrasó' },
    'MINFIN movió la fecha de conclusión del compromiso G1 de 30/06/2015 a 31/10/2015. Motivo: El reglamento se atrasó.',
    'MINFIN moved the end date of commitment G1 from 30/06/2015 to 31/10/2015. Reason: El reglamento se atrasó.'],
  ['several fields', { before: { title: 'Uno', weight: 1, kind: null }, after: { title: 'Dos', weight: 2, kind: 'system' }, about: 'plans/p/commitments/G1/milestones/2', action: 'milestone.edited' },
    'MINFIN cambió el hito 2 del compromiso G1: el título, de «Uno» a «Dos»; el peso, de 1 a 2; el tipo, de nada a un sistema o herramienta.',
    'MINFIN changed milestone 2 of commitment G1: the title, from “Uno” to “Dos”; the weight, from 1 to 2; the kind, from nothing to a system or tool.'],
  ['something new', { action: 'milestone.added', about: 'plans/p/commitments/G1/milestones/3', after: { title: 'Publicar el portal', weight: 1 } },
    'MINFIN agregó el hito 3 del compromiso G1: «Publicar el portal».', 'MINFIN added milestone 3 of commitment G1: “Publicar el portal”.'],
  ['a withdrawal', { action: 'commitment.withdrawn', reason: '¿Quién lo haría?' },
    'MINFIN retiró el compromiso G1. Motivo: ¿Quién lo haría?', 'MINFIN withdrew commitment G1. Reason: ¿Quién lo haría?'],
  ['evidence that was taken off', { action: 'evidence.withdrawn', about: 'plans/p/commitments/G1/evidence/G1-3', reason: 'Traía datos personales' },
    'MINFIN retiró de lo público la evidencia G1-3. Motivo: Traía datos personales.', 'MINFIN took the evidence G1-3 off the public pages. Reason: Traía datos personales.'],
  ['an order', { action: 'milestone.reordered' }, 'MINFIN cambió el orden de los hitos del compromiso G1.', 'MINFIN changed the order of the milestones of commitment G1.'],
  ['an import of the installation itself', { who: null, action: 'plan-import.applied', about: 'plans/p', after: { commitments: 48, milestones: 120 } },
    'El sistema importó el plan «Plan de Prueba»: compromisos: 48; hitos: 120.', 'The system imported the plan “Plan de Prueba”: commitments: 48; milestones: 120.'],
  ['more time in a round', { action: 'reporting-round.extended', about: 'plans/p/reporting-rounds/2', before: { dueOn: '2026-03-31' }, after: { institution: 'water', dueOn: '2026-04-08' }, reason: 'Cambio de autoridades' },
    'MINFIN dio más tiempo en el corte de información 2: la institución: Autoridad del Agua (ADA); la fecha límite, de 31/03/2026 a 08/04/2026. Motivo: Cambio de autoridades.',
    'MINFIN gave more time in reporting round 2: the institution: Autoridad del Agua (ADA); the due date, from 31/03/2026 to 08/04/2026. Reason: Cambio de autoridades.'],
  ['an action without words', { action: 'thing.done', about: 'site' }, 'MINFIN registró «thing.done» en el portal.', 'MINFIN recorded “thing.done” on the portal.'],
])('%s is told in plain words', (_, entry, spanish, english) => {
  expect(sentenceOf(told(entry), 'es')).toBe(spanish);
  expect(sentenceOf(told(entry), 'en')).toBe(english);
});

test('long texts are shortened, and of many fields the first are told', () => {
  const fields = Object.fromEntries(['title', 'objective', 'description', 'results', 'relevance', 'ambition'].map((field) => [field, 'x'.repeat(5000)]));
  const sentence = sentenceOf(told({ before: { title: 'Antes' }, after: fields }), 'es');
  expect(sentence).toMatch(/x…».*y 2 datos más\.$/);
  expect(sentence.length).toBeLessThan(700);
});

const plan = { about: 'plans/p' };
const area = { about: 'plans/p/policy-areas/E1' };
const commitment = { about: 'plans/p/commitments/G1' };
const milestone = { about: 'plans/p/commitments/G1/milestones/2' };
const institution = { about: 'institutions/water' };
const post = { about: 'posts/7' };
const mandate = { about: 'posts/7/mandates/8' };
const account = { about: 'accounts/0f' };
const month = { date: '2015-10-31', precision: 'month', text: 'octubre' };
const withdrawn = { before: { withdrawn: false }, after: { withdrawn: true }, reason: 'No hay fondos' };

const SENTENCES: readonly (readonly [string, Partial<Told>, string, string])[] = [
  ['plan.created', { ...plan, after: { slug: 'p', title: 'Plan de Prueba' } }, 'MINFIN creó el plan «Plan de Prueba».', 'MINFIN created the plan “Plan de Prueba”.'],
  ['plan.edited', { ...plan, before: { coordinator: 'water', statusDate: null }, after: { coordinator: 'forest', statusDate: '2026-01-31' } },
    'MINFIN cambió el plan «Plan de Prueba»: la institución coordinadora, de Autoridad del Agua (ADA) a Instituto del Bosque; la fecha de corte, de nada a 31/01/2026.',
    'MINFIN changed the plan “Plan de Prueba”: the coordinating institution, from Autoridad del Agua (ADA) to Instituto del Bosque; the status date, from nothing to 31/01/2026.'],
  ['plan.status-date-lifted', { ...plan, before: { statusDate: '2026-04-14' }, after: { statusDate: null } },
    'Al publicarse un informe, las cifras del plan «Plan de Prueba» dejaron de hablar de su fecha de corte y hablan del día de hoy: la fecha de corte, de 14/04/2026 a nada.',
    'With the publication of a report, the figures of the plan “Plan de Prueba” no longer speak of their status date but of today: the status date, from 14/04/2026 to nothing.'],
  ['plan.published', { ...plan, before: { published: false }, after: { published: true } }, 'MINFIN publicó el plan «Plan de Prueba».', 'MINFIN published the plan “Plan de Prueba”.'],
  ['plan.approved', { ...plan, before: { approvedOn: null }, after: { approvedOn: '2026-02-01' } },
    'MINFIN aprobó el plan «Plan de Prueba»: la fecha de aprobación, de nada a 01/02/2026.', 'MINFIN approved the plan “Plan de Prueba”: the date of approval, from nothing to 01/02/2026.'],
  ['plan.ended', { ...plan, before: { endsOn: '2016-06-30' }, after: { endsOn: '2016-03-31' } },
    'MINFIN movió la fecha de conclusión del plan «Plan de Prueba» de 30/06/2016 a 31/03/2016.', 'MINFIN moved the end date of the plan “Plan de Prueba” from 30/06/2016 to 31/03/2016.'],
  ['site.current-plan-set', { about: 'site', before: { plan: null }, after: { plan: 'p' } },
    'MINFIN eligió el plan con el que abre el portal: el plan, de nada a «Plan de Prueba».', 'MINFIN chose the plan that the portal opens with: the plan, from nothing to “Plan de Prueba”.'],
  ['policy-area.added', { ...area, after: { code: 'E1', name: 'Bosque' } }, 'MINFIN agregó el eje E1 «Bosque».', 'MINFIN added policy area E1 “Bosque”.'],
  ['policy-area.edited', { ...area, before: { name: 'Agua' }, after: { name: 'Bosque' } }, 'MINFIN cambió el eje E1 «Bosque»: el nombre, de «Agua» a «Bosque».', 'MINFIN changed policy area E1 “Bosque”: the name, from “Agua” to “Bosque”.'],
  ['policy-area.removed', { about: 'plans/p/policy-areas/E9', before: { code: 'E9', name: 'Agua' } }, 'MINFIN quitó el eje E9: «Agua».', 'MINFIN removed policy area E9: “Agua”.'],
  ['policy-area.reordered', plan, 'MINFIN cambió el orden de los ejes del plan «Plan de Prueba».', 'MINFIN changed the order of the policy areas of the plan “Plan de Prueba”.'],
  ['commitment.added', { ...commitment, after: { code: 'G1', proposer: 'government', title: 'Abrir los datos' } }, 'MINFIN agregó el compromiso G1: «Abrir los datos».', 'MINFIN added commitment G1: “Abrir los datos”.'],
  ['commitment.edited', { before: { leadInstitution: 'gone', supportingInstitutions: [], kind: 'regulation', endsOnMeaning: 'unstated' },
    after: { leadInstitution: 'water', supportingInstitutions: ['forest', 'water'], kind: 'publication', endsOnMeaning: 'planned' } },
  'MINFIN cambió el compromiso G1: la institución responsable, de «gone» a Autoridad del Agua (ADA); las instituciones de apoyo, de nada a Instituto del Bosque, Autoridad del Agua (ADA); el tipo, de una norma a publicación de información; el sentido de la fecha de conclusión, de la fuente no lo dice a la prometida.',
  'MINFIN changed commitment G1: the responsible institution, from “gone” to Autoridad del Agua (ADA); the supporting institutions, from nothing to Instituto del Bosque, Autoridad del Agua (ADA); the kind, from a rule to publication of information; what the end date means, from the source does not say to the promised one.'],
  ['commitment.reordered', plan, 'MINFIN cambió el orden de los compromisos del plan «Plan de Prueba».', 'MINFIN changed the order of the commitments of the plan “Plan de Prueba”.'],
  ['commitment.withdrawn', withdrawn, 'MINFIN retiró el compromiso G1. Motivo: No hay fondos.', 'MINFIN withdrew commitment G1. Reason: No hay fondos.'],
  ['commitment.reopened', { before: { reopened: false }, after: { reopened: true } }, 'MINFIN reabrió el compromiso G1.', 'MINFIN reopened commitment G1.'],
  ['commitment.in-force-checked', { before: { checkInForceOn: '2026-01-31' }, after: { inForce: true, checkInForceOn: '2026-07-31' } },
    'MINFIN comprobó si sigue vigente el compromiso G1: sigue vigente: sí; la fecha de la próxima revisión de vigencia, de 31/01/2026 a 31/07/2026.',
    'MINFIN checked whether it is still in force: commitment G1: still in force: yes; the date of the next check, from 31/01/2026 to 31/07/2026.'],
  ['milestone.added', { ...milestone, before: {}, after: { title: 'Publicar', weight: 1 } }, 'MINFIN agregó el hito 2 del compromiso G1: «Publicar».', 'MINFIN added milestone 2 of commitment G1: “Publicar”.'],
  ['milestone.edited', { ...milestone, before: { state: 'not-started', dueOn: month }, after: { state: 'under-way', dueOn: { date: null, precision: 'ongoing', text: 'siempre' } } },
    'MINFIN cambió el hito 2 del compromiso G1: el estado, de por iniciar a en curso; la fecha límite, de 10/2015 a permanente.',
    'MINFIN changed milestone 2 of commitment G1: the state, from not started to under way; the due date, from 10/2015 to ongoing.'],
  ['milestone.reordered', commitment, 'MINFIN cambió el orden de los hitos del compromiso G1.', 'MINFIN changed the order of the milestones of commitment G1.'],
  ['milestone.withdrawn', { ...milestone, ...withdrawn }, 'MINFIN retiró el hito 2 del compromiso G1. Motivo: No hay fondos.', 'MINFIN withdrew milestone 2 of commitment G1. Reason: No hay fondos.'],
  ['institution.added', { ...institution, after: { slug: 'water', name: 'Autoridad del Agua', sector: 'government' } },
    'MINFIN agregó la institución Autoridad del Agua (ADA).', 'MINFIN added the institution Autoridad del Agua (ADA).'],
  ['institution.edited', { ...institution, before: { sector: 'government', acronym: null }, after: { sector: 'other-branch', acronym: 'ADA' } },
    'MINFIN cambió la institución Autoridad del Agua (ADA): el sector, de gobierno a otro organismo del Estado; la sigla, de nada a «ADA».',
    'MINFIN changed the institution Autoridad del Agua (ADA): the sector, from government to another branch of the state; the acronym, from nothing to “ADA”.'],
  ['institution.merged', { ...institution, before: { mergedInto: null }, after: { mergedInto: 'forest' } },
    'MINFIN unió la institución Autoridad del Agua (ADA) a Instituto del Bosque, de la que era un duplicado.', 'MINFIN joined the institution Autoridad del Agua (ADA) to Instituto del Bosque, of which it was a duplicate.'],
  ['post.added', { ...post, after: { institution: 'water', title: 'Viceministra', role: 'liaison' } }, 'MINFIN agregó el puesto «Viceministra» (ADA).', 'MINFIN added the post “Viceministra” (ADA).'],
  ['post.edited', { ...post, before: { role: null }, after: { role: 'approver' } },
    'MINFIN cambió el puesto «Viceministra» (ADA): el rol, de nada a autoridad que aprueba.', 'MINFIN changed the post “Viceministra” (ADA): the role, from nothing to approving authority.'],
  ['mandate.started', { ...mandate, after: { post: 'Viceministra', institution: 'water', kind: 'acting', deputy: false, startsOn: '2026-01-01', endsOn: null } },
    'MINFIN designó a alguien en funciones en «Viceministra» (ADA), desde el 01/01/2026.', 'MINFIN appointed somebody acting in “Viceministra” (ADA), from 01/01/2026.'],
  ['mandate.ended', { ...mandate, before: { kind: 'titular', deputy: false }, after: { endedAt: '2026-02-01T10:00:00.000Z' } },
    'MINFIN dio por terminada la designación de titular en «Viceministra» (ADA).', 'MINFIN ended the titular’s mandate in “Viceministra” (ADA).'],
  ['mandate.limited', { ...mandate, before: { endsOn: null }, after: { endsOn: '2026-02-01' } },
    'MINFIN limitó en el tiempo la designación en el puesto «Viceministra» (ADA): la fecha de conclusión, de nada a 01/02/2026.', 'MINFIN set the last day of the mandate on the post “Viceministra” (ADA): the end date, from nothing to 01/02/2026.'],
  ['mandate.declared-vacant', { ...mandate, after: { post: 'Viceministra', institution: 'water', kind: 'vacant', deputy: false, startsOn: '2026-01-01', endsOn: null } },
    'MINFIN declaró vacante el puesto «Viceministra» (ADA), desde el 01/01/2026.', 'MINFIN declared the post “Viceministra” (ADA) vacant, from 01/01/2026.'],
  ['account.invited', { ...account, after: { post: 7 } }, 'MINFIN invitó a una persona al puesto «Viceministra» (ADA).', 'MINFIN invited somebody to the post “Viceministra” (ADA).'],
  ['account.invited', account, 'MINFIN invitó a una cuenta.', 'MINFIN invited an account.'],
  ['account.edited', { ...account, before: { language: 'es' }, after: { language: 'en' } }, 'Una cuenta cambió sus datos: el idioma, de español a inglés.', 'An account changed its data: the language, from Spanish to English.'],
  ['account.accepted', account, 'Una cuenta aceptó la invitación.', 'An account accepted the invitation.'],
  ['account.password-changed', account, 'Una cuenta cambió su contraseña.', 'An account changed its password.'],
  ['account.second-factor-on', account, 'Una cuenta activó el segundo factor.', 'An account turned the second factor on.'],
  ['account.second-factor-off', account, 'Una cuenta quitó el segundo factor.', 'An account turned the second factor off.'],
  ['account.recovery-codes-made', account, 'Una cuenta pidió nuevos códigos de recuperación.', 'An account asked for new recovery codes.'],
  ['account.locked-out', account, 'Una cuenta quedó bloqueada por demasiados intentos.', 'An account was locked after too many attempts.'],
  ['account.single-sign-on-linked', account, 'Una cuenta enlazó el inicio de sesión único.', 'An account linked single sign-on.'],
  ['account.disabled', account, 'MINFIN desactivó una cuenta.', 'MINFIN disabled an account.'],
  ['account.erased', account, 'MINFIN borró los datos de una cuenta.', 'MINFIN erased the data of an account.'],
  ['plan-import.applied', { ...plan, after: { import: 'x', sha256: 'x', commitments: 2 } },
    'MINFIN importó el plan «Plan de Prueba»: compromisos: 2.', 'MINFIN imported the plan “Plan de Prueba”: commitments: 2.'],
];
test.each(SENTENCES)('%s', (action, entry, spanish, english) => {
  expect(sentenceOf(told({ action, ...entry }), 'es')).toBe(spanish);
  expect(sentenceOf(told({ action, ...entry }), 'en')).toBe(english);
});

test.each<[Record<string, unknown>, string, string]>([
  [{ kind: 'titular', deputy: false, startsOn: '2026-01-01' }, 'designó titular de «Viceministra» (ADA), desde el 01/01/2026', 'la designación de titular en'],
  [{ kind: 'acting', deputy: false, startsOn: '2026-01-01', endsOn: '2026-03-31' }, 'designó a alguien en funciones en «Viceministra» (ADA), del 01/01/2026 al 31/03/2026', 'la designación en funciones en'],
  [{ kind: 'titular', deputy: true, startsOn: '2026-01-01' }, 'designó suplente de «Viceministra» (ADA), desde el 01/01/2026', 'la suplencia de'],
  [{}, 'designó a alguien en «Viceministra» (ADA)', 'una designación en'],
])('a mandate is told as a person would: %j', (content, started, ended) => {
  expect(sentenceOf(told({ ...mandate, action: 'mandate.started', after: content }), 'es')).toBe(`MINFIN ${started}.`);
  expect(sentenceOf(told({ ...mandate, action: 'mandate.ended', before: content, after: { endedAt: '2026-02-01T10:00:00.000Z' } }), 'es')).toBe(`MINFIN dio por terminada ${ended} «Viceministra» (ADA).`);
});

test('a commitment’s policy area is told by its name too', () => {
  const entry = told({ before: { policyArea: 'E1' }, after: { policyArea: 'E2' } });
  expect(sentenceOf(entry, 'es')).toBe('MINFIN cambió el compromiso G1: el eje, de E1 «Bosque» a E2 «Salud».');
});

test('every action that has words is told above', () => {
  const actions = Object.keys(en).filter((code) => code !== 'account.invited-to' && /^(plan|site|policy-area|commitment|milestone|institution|post|mandate|account|plan-import)\./.test(code));
  expect([...new Set(SENTENCES.map(([action]) => action))].sort()).toEqual(actions.sort());
});

const VALUES: readonly (readonly [string, readonly string[]])[] = [
  ['kind', [...COMMITMENT_KINDS, ...MANDATE_KINDS]], ['sector', SECTORS], ['level', COMPLETION_LEVELS], ['state', MILESTONE_STATES], ['endsOnMeaning', CONCLUSION_MEANINGS],
  ['proposer', PROPOSERS], ['role', ROLES], ['language', LANGUAGES],
];
test.each(VALUES)('there are words for every %s', (field, values) => {
  for (const value of values) expect(en).toHaveProperty([`value.${field}.${value}`]);
});

test.each([
  ['day', '31/12/2015'], ['month', '12/2015'], ['year', '2015'], ['ongoing', 'permanente'], ['recurring', 'periódica'], ['text', 'según avance'],
])('a date given as %s', (precision, spanish) => {
  const given = { date: '2015-12-31', precision, text: precision === 'recurring' ? '' : 'según avance' };
  expect(sentenceOf(told({ before: { dueOn: null }, after: { dueOn: given } }), 'es')).toBe(`MINFIN cambió el compromiso G1: la fecha límite, de nada a ${spanish}.`);
});

test('without names the slugs and ids stand', () => {
  const nameless = { names: { institutions: null, plans: null, policyAreas: null, post: null } };
  expect(sentenceOf(told({ ...nameless, action: 'post.edited', about: 'posts/7' }), 'es')).toBe('MINFIN cambió el puesto 7.');
  expect(sentenceOf(told({ ...nameless, action: 'plan.edited', about: 'plans/p' }), 'es')).toBe('MINFIN cambió el plan «p».');
});
