import type { CommitmentEntry, InstitutionEntry, PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { aCommitment, aMilestone, anAssessment, anEvidence, anInstitution, aPlanDocument, aPlanHeader, aReport } from '@cumple/testing/plan-document-builder';

const day = (date: string) => ({ date, precision: 'day' as const, text: date });

const institutions: InstitutionEntry[] = [
  anInstitution({ posts: [{ title: 'Dirección', mailbox: 'direccion@oip.example' }] }),
  anInstitution({ slug: 'water', name: 'Autoridad del Agua', acronym: 'ÁGUA' }),
  anInstitution({ slug: 'observatory', name: 'Observatorio Imaginario', acronym: null, sector: 'civil-society', posts: [] }),
  anInstitution({ slug: 'reviewer', name: 'Revisión Independiente', acronym: null, sector: 'academia', posts: [] }),
];

const commitments: CommitmentEntry[] = [
  aCommitment({
    code: 'G1',
    number: 1,
    title: 'Publicar las contrataciones',
    policyArea: 'fiscal',
    supportingInstitutions: ['observatory', 'water'],
    endsOn: day('2026-02-28'),
    endsOnMeaning: 'planned',
    milestones: [
      aMilestone({ number: 1, state: 'done', doneOn: '2025-11-30', dueOn: day('2025-12-31') }),
      aMilestone({ number: 2, state: 'under-way', dueOn: day('2026-02-28'), institution: 'water' }),
      aMilestone({ number: 3, state: 'unknown' }),
    ],
    evidence: [
      anEvidence({ milestone: 1, state: 'opens', checkedAt: '2026-02-01T10:00:00.000Z', sha256: 'b'.repeat(64), kind: 'press', title: 'Nota' }),
      anEvidence({ url: 'https://presupuesto.example.org/anexo' }),
    ],
    assessments: [
      anAssessment({ level: 'complete' }),
      anAssessment({ kind: 'irm', organisation: 'reviewer', level: 'limited', source: 'MRI', assessedOn: '2026-02-10' }),
    ],
  }),
  aCommitment({
    code: 'G2',
    number: 2,
    title: 'Medir el agua',
    leadInstitution: 'water',
    endsOn: day('2026-02-28'),
    responsiblePost: null,
    assessments: [anAssessment({ organisation: 'water', level: 'limited' })],
  }),
  aCommitment({
    code: 'G10',
    number: 10,
    title: 'Abrir las escuelas',
    endsOn: day('2026-03-01'),
    evidence: [],
    assessments: [anAssessment({ level: 'substantial' })],
  }),
  aCommitment({
    code: 'S1',
    number: 1,
    proposer: 'civil-society',
    title: 'Participación vecinal',
    policyArea: 'fiscal',
    endsOn: null,
    endsOnMeaning: 'unstated',
    responsiblePost: null,
    evidence: [],
    assessments: [],
  }),
  aCommitment({
    code: 'S21',
    number: 21,
    proposer: 'civil-society',
    title: 'Niñez y salud',
    leadInstitution: 'water',
    responsiblePost: null,
    endsOn: { date: null, precision: 'recurring', everyMonths: 6, text: 'cada semestre' },
    assessments: [
      anAssessment({ organisation: 'water', level: 'withdrawn' }),
      anAssessment({ kind: 'civil-society', organisation: 'observatory', level: 'limited', source: 'Informe' }),
    ],
  }),
];

/** A demonstration plan that runs, with everything that a list can filter by. As of 2026-03-01 in its time zone. */
export const runningPlan: PlanDocument = aPlanDocument({
  institutions,
  policyAreas: [
    { code: 'fiscal', name: 'Transparencia fiscal' },
    { code: 'local', name: 'Municipios' },
  ],
  commitments,
  forumSessions: [
    { heldOn: '2025-03-10', place: null, source: 'table' },
    { heldOn: '2025-04-10', place: null, source: 'table' },
    { heldOn: '2025-09-10', place: null, source: 'table' },
    { heldOn: '2025-09-20', place: null, source: 'text' },
  ],
  report: aReport({ reportDate: '2026-03-01' }),
  findings: [
    { code: 'declared-level-count-differs', subject: null, declared: '3', computed: '2', place: 'line 2', params: { level: 'limited' } },
    {
      code: 'open-after-conclusion-date',
      subject: 'G2',
      declared: null,
      computed: null,
      place: 'line 12',
      params: { level: 'limited', endsOn: '2026-02-28', asOf: '2026-03-01' },
    },
    { code: 'missing-field', subject: 'S1', declared: null, computed: null, place: 'line 40', params: { field: 'endsOn' } },
  ],
});

/** A real (not fictional) plan of a jurisdiction of its own that ended, with a status date and nothing assessed. */
export const endedPlan: PlanDocument = aPlanDocument({
  plan: aPlanHeader({
    slug: 'yy-2014-2016',
    title: 'Plan 2014-2016',
    jurisdiction: { code: 'yy', name: 'Isla Posible', kind: 'local', fictional: false },
    startsOn: '2014-07-01',
    endsOn: '2016-06-30',
    baselineApprovedOn: '2014-06-30',
    statusDate: '2015-09-30',
    coordinator: null,
  }),
  institutions: [anInstitution({ slug: 'island-office', name: 'Oficina de la Isla', acronym: null })],
  policyAreas: [],
  commitments: [
    aCommitment({
      leadInstitution: 'island-office',
      endsOn: { date: '2015-06-30', precision: 'month', text: 'Junio 2,015' },
      endsOnMeaning: 'unstated',
      assessments: [],
    }),
    aCommitment({ code: 'G2', number: 2, leadInstitution: 'island-office', endsOn: day('2015-09-30'), assessments: [] }),
  ],
  forumSessions: [],
  report: null,
});
