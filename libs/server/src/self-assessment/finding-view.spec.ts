import { FINDING_CODES, FINDING_PARAMS, type FindingCode, FINDING_SEVERITY } from '@cumple/domain/self-assessment/finding';
import { EXPECTED_FIELDS, NARRATIVE_FIELDS } from '@cumple/domain/self-assessment/parsed-report';
import en from './messages.en.json';
import es from './messages.es.json';
import { findingView } from './finding-view';
import { shippedPlans } from './shipped-plans';

const base = { severity: 'notice' as const, subject: 'S4', declared: null, computed: null, place: null };

describe.each(FINDING_CODES)('the message of %s', (code) => {
  it.each([
    ['es', es[code]],
    ['en', en[code]],
  ])('mentions only what such a finding tells (%s)', (_, text) => {
    const mentioned = [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(mentioned.filter((name) => ![...FINDING_PARAMS[code], 'declared', 'computed', 'subject'].includes(String(name)))).toEqual([]);
  });
  it('leaves no placeholder behind', () => {
    const params = Object.fromEntries(FINDING_PARAMS[code].map((name) => [name, 'x']));
    expect(findingView({ ...base, code, severity: FINDING_SEVERITY[code], params }, 'es').message).not.toContain('{');
  });
});

describe('words in messages', () => {
  const message = (code: FindingCode, params: Record<string, string | number>, language: 'es' | 'en' = 'es') =>
    findingView({ ...base, code, params }, language).message;
  it('names fields', () => {
    expect(message('missing-field', { field: 'objective' })).toBe('La ficha no trae este dato: objetivo.');
    expect(message('missing-field', { field: 'objective' }, 'en')).toBe('The card does not give: objective.');
  });
  it('leaves a word that it doesn’t know as it is', () => expect(message('missing-field', { field: 'Presupuesto' })).toContain('Presupuesto'));
  it('writes days as in Guatemala', () => expect(message('session-outside-table', { heldOn: '2015-09-21', listed: 13 })).toContain('21/09/2015'));
  it('writes numbers as in Guatemala', () =>
    expect(message('evidence-depends-on-one-host', { count: 1200, total: 1500, host: 'example.org', onlyThere: 7 })).toBe(
      '1,200 de 1,500 direcciones web de evidencia están en un mismo sitio (example.org); 7 compromisos no citan otro.',
    ));
  it('names several fields, what a total counts, and how often', () => {
    expect(message('repeated-text', { field: 'objective, results', commitments: 'G4, G10' })).toBe(
      'Un mismo texto (objetivo, resultados) aparece en varios compromisos: G4, G10.',
    );
    expect(message('declared-total-differs', { kind: 'sessions' })).toContain('mesas técnicas');
    expect(message('frequency-not-kept', { frequency: 'monthly', days: 111, from: '2015-04-28', to: '2015-08-17' })).toBe(
      'El informe dice que las mesas técnicas se reúnen con esta frecuencia: cada mes. Entre el 28/04/2015 y el 17/08/2015 pasaron 111 días sin mesa.',
    );
  });
  it('speaks of one and of several', () => {
    expect(message('complete-with-home-page-only', { count: 1, url: 'https://example.org/' })).toContain('la única dirección web');
    expect(message('complete-with-home-page-only', { count: 2, url: 'https://example.org/' })).toContain('las 2 direcciones web');
  });
});

describe('every field that a report may lack', () => {
  it.each([...EXPECTED_FIELDS, ...NARRATIVE_FIELDS])('has a word in both languages: %s', (field) =>
    expect([`field.${field}` in es, `field.${field}` in en]).toEqual([true, true]),
  );
});

describe.each(shippedPlans)('the findings of $plan.slug', ({ findings }) => {
  it.each(['es', 'en'] as const)('leave no placeholder behind (%s)', (language) => {
    const messages = findings.map((finding) => findingView({ ...finding, severity: FINDING_SEVERITY[finding.code] }, language).message);
    expect(messages.filter((message) => message.includes('{'))).toEqual([]);
  });
});
