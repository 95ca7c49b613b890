import type { AssessmentEntry, CommitmentEntry, EvidenceEntry, InstitutionEntry, MilestoneEntry, PlanDocument, PlanHeader, ReportEntry } from '@cumple/domain/self-assessment/plan-document';

/** The header of a plan of a jurisdiction that doesn't exist: `zz-2025-2027`, Costa Imaginaria, coordinated by `planning-office`. */
export function aPlanHeader(overrides: Partial<PlanHeader> = {}): PlanHeader {
  return {
    slug: 'zz-2025-2027',
    title: 'Plan de acción de Costa Imaginaria 2025-2027',
    jurisdiction: { code: 'zz', name: 'Costa Imaginaria', kind: 'country', fictional: true },
    startsOn: '2025-01-01',
    endsOn: '2027-12-31',
    timeZone: 'America/Guatemala',
    statusDate: null,
    baselineApprovedOn: '2024-12-15',
    coordinator: 'planning-office',
    ...overrides,
  };
}

/** An institution with one post, `Dirección`. */
export function anInstitution(overrides: Partial<InstitutionEntry> = {}): InstitutionEntry {
  return {
    slug: 'planning-office',
    name: 'Oficina Imaginaria de Planificación',
    acronym: 'OIP',
    sector: 'government',
    posts: [{ title: 'Dirección', mailbox: null }],
    ...overrides,
  };
}

/** Commitment `G1`, led by `planning-office`, declared `limited`, with one address and no milestone. */
export function aCommitment(overrides: Partial<CommitmentEntry> = {}): CommitmentEntry {
  return {
    code: 'G1',
    number: 1,
    proposer: 'government',
    title: 'Publicar el presupuesto imaginario',
    kind: null,
    policyArea: null,
    leadInstitution: 'planning-office',
    supportingInstitutions: [],
    responsiblePost: 'Dirección',
    otherActors: null,
    objective: 'Que cualquiera lea el presupuesto.',
    description: null,
    relevance: null,
    ambition: null,
    results: null,
    nextSteps: null,
    additionalInformation: null,
    endsOn: { date: '2026-06-30', precision: 'day', text: '30-06-2026' },
    endsOnMeaning: 'planned',
    milestones: [],
    evidence: [anEvidence()],
    assessments: [anAssessment()],
    place: 'line 10',
    ...overrides,
  };
}

/** Milestone 1, of which nothing is known but its title. */
export function aMilestone(overrides: Partial<MilestoneEntry> = {}): MilestoneEntry {
  return {
    number: 1,
    title: 'Publicar la primera versión',
    verificationMeans: null,
    institution: null,
    startsOn: null,
    dueOn: null,
    doneOn: null,
    state: 'unknown',
    weight: 1,
    ...overrides,
  };
}

/** An address that nobody opened yet. */
export function anEvidence(overrides: Partial<EvidenceEntry> = {}): EvidenceEntry {
  return { url: 'https://presupuesto.example.org/', title: null, kind: null, milestone: null, state: 'unchecked', checkedAt: null, sha256: null, ...overrides };
}

/** `limited`, declared by `planning-office` in its report of 2026-01-31. */
export function anAssessment(overrides: Partial<AssessmentEntry> = {}): AssessmentEntry {
  return { kind: 'declared', organisation: 'planning-office', level: 'limited', assessedOn: '2026-01-31', justification: null, source: 'Informe de medio término', ...overrides };
}

/** A report half way, dated 2026-01-31. */
export function aReport(overrides: Partial<ReportEntry> = {}): ReportEntry {
  return { kind: 'midterm', title: 'Informe de medio término', reportDate: '2026-01-31', sha256: 'a'.repeat(64), ...overrides };
}

/** The plan of `aPlanHeader` with `planning-office`, one policy area and commitment `G1`, read from a report. */
export function aPlanDocument(overrides: Partial<PlanDocument> = {}): PlanDocument {
  return {
    plan: aPlanHeader(),
    institutions: [anInstitution()],
    policyAreas: [{ code: 'fiscal', name: 'Transparencia fiscal' }],
    commitments: [aCommitment()],
    forumSessions: [{ heldOn: '2025-03-10', place: null, source: 'table' }],
    report: aReport(),
    findings: [],
    ...overrides,
  };
}
