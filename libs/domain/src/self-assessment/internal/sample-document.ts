import type { CommitmentEntry, PlanDocument } from '../plan-document';
import type { StoredPlan } from '../stored-plan';

/** For the specs of this folder: the builders of `testing` stand on a higher floor. */
export const sampleCommitment: CommitmentEntry = {
  code: 'G1', number: 1, proposer: 'government', title: 'Publicar', kind: null, policyArea: 'fiscal', leadInstitution: 'office', supportingInstitutions: [],
  responsiblePost: 'Dirección', otherActors: null, objective: 'Que se lea.', description: null, relevance: null, ambition: null, results: null,
  nextSteps: null, additionalInformation: null, endsOn: { date: '2026-06-30', precision: 'month', text: 'junio 2026' }, endsOnMeaning: 'planned', place: 'line 1',
  milestones: [{ number: 1, title: 'Hito', verificationMeans: null, institution: null, startsOn: null, dueOn: null, doneOn: null, state: 'unknown', weight: 1 }],
  evidence: [{ url: 'https://a.example.org/', title: null, kind: null, milestone: 1, state: 'unchecked', checkedAt: null, sha256: null }],
  assessments: [{ kind: 'declared', organisation: 'office', level: 'limited', assessedOn: '2026-01-31', justification: null, source: 'Informe' }],
};

export const sampleDocument: PlanDocument = {
  plan: {
    slug: 'zz-2025', title: 'Plan', jurisdiction: { code: 'zz', name: 'Costa Imaginaria', kind: 'country', fictional: true }, startsOn: '2025-01-01',
    endsOn: '2027-12-31', timeZone: 'America/Guatemala', statusDate: null, baselineApprovedOn: null, coordinator: 'office',
  },
  institutions: [{ slug: 'office', name: 'Oficina', acronym: null, sector: 'government', posts: [{ title: 'Dirección', mailbox: null }] }],
  policyAreas: [{ code: 'fiscal', name: 'Fiscal' }],
  commitments: [sampleCommitment],
  forumSessions: [{ heldOn: '2025-03-10', place: null, source: 'table' }],
  report: { kind: 'midterm', title: 'Informe', reportDate: '2026-01-31', sha256: null },
  findings: [{ code: 'missing-field', subject: 'G1', declared: null, computed: null, place: null, params: { field: 'results' } }],
};

export const nothingStored: StoredPlan = { plan: null, jurisdiction: null, institutions: [], policyAreas: [], commitments: [], forumSessions: [], reports: [], findings: [] };
