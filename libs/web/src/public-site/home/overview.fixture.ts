import type { Overview, OverviewUnit } from '@cumple/contracts/public-site/overview';
import type { CompletionCounts, CountedLevel } from '@cumple/domain/commitments/completion-level';

export function counts(given: Partial<CompletionCounts> = {}): CompletionCounts {
  return { 'not-started': 0, limited: 0, substantial: 0, complete: 0, withdrawn: 0, 'not-assessed': 0, ...given };
}

export function unit(code: string, level: CountedLevel): OverviewUnit {
  return { code, number: Number(code.slice(1)), proposer: 'government', title: `Título de ${code}`, level, declaredBy: 'CPT' };
}

export const coordinator = { slug: 'cpt', name: 'Comisión de Pruebas', acronym: 'CPT' };

/** A fictional plan of six commitments, of which nobody but the institutions has said anything. */
export function anOverview(given: Partial<Overview> = {}): Overview {
  const completion = counts({ complete: 3, substantial: 2, limited: 1 });
  return {
    plan: {
      slug: 'ejemplo',
      title: 'Plan de ejemplo 2014-2016',
      jurisdiction: { code: 'XX', name: 'Ejemplo', kind: 'country' },
      startsOn: '2014-06-30',
      endsOn: '2016-06-30',
      timeZone: 'America/Guatemala',
      state: 'ended',
      statusDate: '2015-09-30',
      revision: 1,
      demonstration: false,
      commitmentCount: 6,
      completion,
      assessedByOthers: 0,
      disputed: 0,
      withOpeningEvidence: null,
      policyAreas: [],
      coordinator,
    },
    report: { kind: 'midterm', title: 'Informe', reportDate: '2015-09-30' },
    byProposer: [
      { proposer: 'government', total: 6, completion },
      { proposer: 'joint', total: 0, completion: counts() },
    ],
    units: [unit('G1', 'complete'), unit('G2', 'complete'), unit('G3', 'complete'), unit('G4', 'substantial'), unit('G5', 'substantial'), unit('G6', 'limited')],
    judgeAndParty: { institution: coordinator, count: 4 },
    coverage: { declaredLevel: 6, conclusionDate: 5, evidence: 6, evidenceAddresses: 9, evidenceChecked: 0, assessedByOthers: 0, milestones: 0, policyArea: 0 },
    assessors: [
      { kind: 'declared', organisations: 2, assessed: 6, latestOn: '2015-09-30' },
      { kind: 'forum', organisations: 0, assessed: 0, latestOn: null },
      { kind: 'civil-society', organisations: 0, assessed: 0, latestOn: null },
      { kind: 'irm', organisations: 0, assessed: 0, latestOn: null },
    ],
    openAfterConclusion: [],
    openAfterConclusionTotal: 0,
    institutions: [
      { institution: coordinator, judgeAndParty: true, total: 5, completion: counts({ complete: 3, substantial: 2 }) },
      { institution: { slug: 'mp', name: 'Ministerio de Pruebas', acronym: 'MP' }, judgeAndParty: false, total: 1, completion: counts({ limited: 1 }) },
    ],
    policyAreas: [{ code: 'a', name: 'Recursos', total: 0, completion: counts() }],
    findings: [
      {
        code: 'declared-level-count-differs',
        severity: 'contradiction',
        message: 'El informe dice 3; sus fichas suman 2.',
        subject: null,
        declared: '3',
        computed: '2',
        place: 'line 12',
      },
      { code: 'missing-field', severity: 'notice', message: 'La ficha no trae este dato.', subject: 'G1', declared: null, computed: null, place: null },
    ],
    findingTotal: 30,
    chronology: [
      { kind: 'forum-session', on: { date: '2015-08-17', precision: 'day', text: '' }, ordinal: 3, longestGapDays: 111, title: null },
      { kind: 'forum-session', on: { date: '2014-07-17', precision: 'day', text: '' }, ordinal: 2, longestGapDays: null, title: null },
      { kind: 'plan-starts', on: { date: '2014-06-30', precision: 'day', text: '' }, ordinal: null, longestGapDays: null, title: null },
    ],
    ...given,
  };
}
