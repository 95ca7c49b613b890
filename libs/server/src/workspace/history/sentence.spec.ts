import en from './messages.en.json';
import { sentenceOf, type Told } from './sentence';

const told = (more: Partial<Told>): Told => ({ who: 'MINFIN', action: 'commitment.edited', about: 'plans/gt-2014-2016/commitments/G1', before: null, after: null, reason: null, ...more });
const date = (day: string) => ({ date: day, precision: 'day', text: day });

test.each<[string, Partial<Told>, string, string]>([
  ['a date that moved', { before: { endsOn: date('2015-06-30') }, after: { endsOn: date('2015-10-31') }, reason: 'El reglamento se atrasó' },
    'MINFIN movió la fecha de conclusión del compromiso G1 de 30/06/2015 a 31/10/2015. Motivo: El reglamento se atrasó.',
    'MINFIN moved the end date of commitment G1 from 30/06/2015 to 31/10/2015. Reason: El reglamento se atrasó.'],
  ['several fields', { before: { title: 'Uno', weight: 1, kind: null }, after: { title: 'Dos', weight: 2, kind: 'system' }, about: 'plans/p/commitments/G1/milestones/2', action: 'milestone.edited' },
    'MINFIN cambió el hito 2 del compromiso G1: el título, de «Uno» a «Dos»; el peso, de 1 a 2; el tipo, de nada a «system».',
    'MINFIN changed milestone 2 of commitment G1: the title, from “Uno” to “Dos”; the weight, from 1 to 2; the kind, from nothing to “system”.'],
  ['something new', { action: 'milestone.added', about: 'plans/p/commitments/G1/milestones/3', after: { title: 'Publicar el portal', weight: 1 } },
    'MINFIN agregó el hito 3 del compromiso G1: «Publicar el portal».', 'MINFIN added milestone 3 of commitment G1: “Publicar el portal”.'],
  ['a withdrawal', { action: 'commitment.withdrawn', reason: '¿Quién lo haría?' },
    'MINFIN retiró el compromiso G1. Motivo: ¿Quién lo haría?', 'MINFIN withdrew commitment G1. Reason: ¿Quién lo haría?'],
  ['an order', { action: 'milestone.reordered' }, 'MINFIN cambió el orden de los hitos del compromiso G1.', 'MINFIN changed the order of the milestones of commitment G1.'],
  ['an import of the installation itself', { who: null, action: 'plan-import.applied', about: 'plans/p', after: { commitments: 48, milestones: 120 } },
    'El sistema importó el plan «p»: compromisos: 48; hitos: 120.', 'The system imported the plan “p”: commitments: 48; milestones: 120.'],
  ['an action without words', { action: 'thing.done', about: 'site' }, 'MINFIN registró «thing.done» en el portal.', 'MINFIN recorded “thing.done” on the portal.'],
])('%s is told in plain words', (_, entry, spanish, english) => {
  expect(sentenceOf(told(entry), 'es')).toBe(spanish);
  expect(sentenceOf(told(entry), 'en')).toBe(english);
});

test('long texts are shortened, and of many fields the first are told', () => {
  const fields = Object.fromEntries(['title', 'objective', 'description', 'results', 'relevance', 'ambition'].map((field) => [field, 'x'.repeat(5000)]));
  const sentence = sentenceOf(told({ before: {}, after: fields }), 'es');
  expect(sentence).toMatch(/x…».*y 2 datos más\.$/);
  expect(sentence.length).toBeLessThan(700);
});

const ACTIONS = [
  'plan.created', 'plan.edited', 'plan.published', 'plan.approved', 'plan.ended', 'site.current-plan-set', 'policy-area.added', 'policy-area.edited', 'policy-area.removed',
  'policy-area.reordered', 'commitment.added', 'commitment.edited', 'commitment.reordered', 'commitment.withdrawn', 'commitment.reopened', 'commitment.in-force-checked',
  'milestone.added', 'milestone.edited', 'milestone.reordered', 'milestone.withdrawn', 'institution.added', 'institution.edited', 'institution.merged', 'post.added', 'post.edited',
  'mandate.started', 'mandate.ended', 'mandate.declared-vacant', 'account.invited', 'account.accepted', 'account.password-changed', 'account.second-factor-on',
  'account.second-factor-off', 'account.recovery-codes-made', 'account.locked-out', 'account.single-sign-on-linked', 'account.disabled', 'account.erased', 'plan-import.applied',
];
test.each(ACTIONS)('there are words for %s', (action) => expect(en).toHaveProperty([action]));
