/**
 * The fields that the public contract promises, schema by schema: type, `?` for what may be null, `[]` for lists, words
 * in quotes for fixed choices. The contract may be added to, not changed: nothing here is ever edited or removed.
 */
export const promisedFields: Record<string, Record<string, string>> = {
  Problem: { type: 'string', title: 'string', status: 'integer', detail: 'string', instance: 'string', errors: 'FieldError[]' },
  FieldError: { field: 'string', code: 'string', message: 'string' },
  GivenDate: { date: 'date?', precision: '"day" "month" "year" "ongoing" "recurring" "text"', everyMonths: 'integer', text: 'string' },
  PlanPage: { items: 'Plan[]', page: 'integer', pageSize: 'integer', total: 'integer' },
  Plan: {
    slug: 'string', title: 'string', jurisdiction: 'Jurisdiction', startsOn: 'date', endsOn: 'date', timeZone: 'string', state: '"draft" "approved" "running" "ended"',
    statusDate: 'date?', revision: 'integer', demonstration: 'boolean', commitmentCount: 'integer', completion: 'CompletionCounts', assessedByOthers: 'integer',
    disputed: 'integer', withOpeningEvidence: 'integer?', policyAreas: 'PolicyAreaCount[]',
  },
  Jurisdiction: { code: 'string', name: 'string', kind: '"country" "local"' },
  CompletionCounts: { 'not-started': 'integer', limited: 'integer', substantial: 'integer', complete: 'integer', withdrawn: 'integer', 'not-assessed': 'integer' },
  PolicyAreaCount: { code: 'string', name: 'string', commitmentCount: 'integer' },
  CommitmentPage: { items: 'CommitmentItem[]', page: 'integer', pageSize: 'integer', total: 'integer', facets: 'CommitmentFacets' },
  CommitmentItem: {
    plan: 'string', code: 'string', number: 'integer', proposer: '"government" "civil-society" "joint"', title: 'string', policyArea: 'string?',
    leadInstitution: 'InstitutionReference', completion: 'Completion', progress: 'Progress?', timeliness: '"on-time" "late" "unknown"?', endsOn: 'GivenDate?',
    evidenceCount: 'integer', commentCount: 'integer', updatedAt: 'date-time', demonstration: 'boolean',
  },
  InstitutionReference: { slug: 'string', name: 'string', acronym: 'string?' },
  Completion: { declared: '"not-started" "limited" "substantial" "complete" "withdrawn" "no-evidence"?', others: 'OtherJudgement[]', divergence: 'integer?' },
  OtherJudgement: {
    kind: '"declared" "forum" "civil-society" "irm"', organisation: 'string', level: '"not-started" "limited" "substantial" "complete" "withdrawn" "no-evidence"',
  },
  Progress: { done: 'integer', underWay: 'integer', notStarted: 'integer', unknown: 'integer', total: 'integer' },
  Commitment: {
    plan: 'string', code: 'string', objective: 'string?', description: 'string?', relevance: 'string?', ambition: 'string?', results: 'string?', nextSteps: 'string?',
    additionalInformation: 'string?', supportingInstitutions: 'SupportingInstitution[]', responsible: 'Responsible?', milestones: 'Milestone[]', assessments: 'Assessment[]',
    evidence: 'Evidence[]', findings: 'Finding[]',
  },
  SupportingInstitution: { slug: 'string', name: 'string', sector: '"government" "civil-society" "academia" "private" "multilateral" "other-branch"' },
  Responsible: { post: 'string', mailbox: 'string?' },
  Milestone: {
    number: 'integer', title: 'string', verificationMeans: 'string?', startsOn: 'GivenDate?', dueOn: 'GivenDate?', doneOn: 'date?',
    state: '"not-started" "under-way" "done" "unknown"', weight: 'number', institution: 'InstitutionReference?',
  },
  MilestonePage: { items: 'PlanMilestone[]', page: 'integer', pageSize: 'integer', total: 'integer' },
  Assessment: {
    kind: '"declared" "forum" "civil-society" "irm"', organisation: 'string', isLeadInstitution: 'boolean',
    level: '"not-started" "limited" "substantial" "complete" "withdrawn" "no-evidence"', assessedOn: 'date', justification: 'string?', source: 'string',
  },
  Evidence: {
    id: 'string', url: 'string?', title: 'string?', kind: '"final-product" "working-paper" "official-letter" "press"?', state: '"unchecked" "opens" "does-not-open" "archived"',
    checkedAt: 'date-time?', sha256: 'string?', file: 'EvidenceFile?', review: 'EvidenceReview?', copy: 'EvidenceCopy?', lastOpenedAt: 'date-time?', failingSince: 'date-time?',
  },
  PublishedReportPage: { items: 'PublishedReport[]', page: 'integer', pageSize: 'integer', total: 'integer' },
  PublishedReport: {
    id: 'string', milestone: 'ReportedMilestone', institution: 'InstitutionReference', round: 'ReportRound?', state: '"published" "withdrawn"', receivedAt: 'date-time',
    publishedAt: 'date-time', review: 'ReportReview', sentBy: 'ActingPost?', evidence: 'string[]', withdrawal: 'Withdrawal?', unchanged: 'boolean', milestoneState: '"not-started" "under-way" "done"',
    startedOn: 'date?', doneOn: 'date?', narrative: 'string?', obstacles: 'Obstacle[]', correctiveAction: 'string?', proposedDueOn: 'date?', proposedDueReason: 'string?',
    nextSteps: 'string?', letterNumber: 'string?', letterOn: 'date?',
  },
  ReportReview: { outcome: '"reviewed" "not-reviewed"', by: 'ActingPost?', judgeAndParty: 'boolean' },
  FindingPage: { items: 'PlanFinding[]', page: 'integer', pageSize: 'integer', total: 'integer' },
  PlanFinding: { demonstration: 'boolean' },
  Finding: { code: 'choice', severity: '"contradiction" "warning" "notice"', message: 'string', subject: 'string?', declared: 'string?', computed: 'string?', place: 'string?' },
  InstitutionPage: { items: 'Institution[]', page: 'integer', pageSize: 'integer', total: 'integer' },
  Institution: {
    slug: 'string', name: 'string', acronym: 'string?', sector: '"government" "civil-society" "academia" "private" "multilateral" "other-branch"', commitments: 'InstitutionCommitments',
  },
  InstitutionRound: { number: 'integer', name: 'string', dueOn: 'date', asked: 'integer', received: 'integer', missing: 'integer', published: 'integer' },
  InstitutionCommitments: { lead: 'LevelCount', supporting: 'LevelCount' },
  LevelCount: { total: 'integer', completion: 'CompletionCounts' },
};

/** The parameters that the contract promises: every filter and how it is given. */
export const promisedParameters: Record<string, string[]> = {
  '/api/v1/action-plans': ['page', 'pageSize'],
  '/api/v1/action-plans/{plan}': [],
  '/api/v1/action-plans/{plan}/overview': [],
  '/api/v1/action-plans/{plan}/commitments': ['level+', 'institution+', 'proposer+', 'policyArea+', 'timeliness+', 'disputed', 'q', 'sort', 'page', 'pageSize'],
  '/api/v1/commitments': ['level+', 'institution+', 'proposer+', 'policyArea+', 'timeliness+', 'disputed', 'q', 'sort', 'page', 'pageSize', 'plan+', 'jurisdiction+'],
  '/api/v1/action-plans/{plan}/commitments/{code}': [],
  '/api/v1/action-plans/{plan}/commitments/{code}/progress-reports': ['page', 'pageSize'],
  '/api/v1/action-plans/{plan}/milestone-series': [],
  '/api/v1/action-plans/{plan}/milestones': ['institution+', 'commitment+', 'timeliness+', 'dueBefore', 'dueAfter', 'page', 'pageSize'],
  '/api/v1/action-plans/{plan}/findings': ['page', 'pageSize'],
  '/api/v1/institutions': ['page', 'pageSize'],
  '/api/v1/institutions/{slug}': [],
};
