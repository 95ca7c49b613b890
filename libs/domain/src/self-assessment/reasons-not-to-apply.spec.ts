import { sampleCommitment, sampleDocument } from './internal/sample-document';
import type { AssessmentEntry, CommitmentEntry, EvidenceEntry, MilestoneEntry, PlanDocument } from './plan-document';
import { reasonsNotToApply } from './reasons-not-to-apply';
import { reasonsNotToQuarantine } from './reasons-not-to-quarantine';

const [milestone, evidence, assessment] = [sampleCommitment.milestones[0], sampleCommitment.evidence[0], sampleCommitment.assessments[0]] as [MilestoneEntry, EvidenceEntry, AssessmentEntry];
const withPlan = (plan: Partial<PlanDocument['plan']>): PlanDocument => ({ ...sampleDocument, plan: { ...sampleDocument.plan, ...plan } });
const withCommitment = (commitment: Partial<CommitmentEntry>): PlanDocument => ({ ...sampleDocument, findings: [], commitments: [{ ...sampleCommitment, ...commitment }] });
const withEvidence = (change: Partial<EvidenceEntry>) => withCommitment({ evidence: [{ ...evidence, ...change }] });
const withMilestone = (change: Partial<MilestoneEntry>) => withCommitment({ milestones: [{ ...milestone, ...change }] });
const withAssessment = (change: Partial<AssessmentEntry>) => withCommitment({ assessments: [{ ...assessment, ...change }] });
const [first] = sampleDocument.institutions as [PlanDocument['institutions'][0]];

test('a sound document has none', () => {
  expect(reasonsNotToApply(sampleDocument)).toEqual([]);
});

test.each<[string, string, PlanDocument]>([
  ['not-a-slug', 'plan.slug', withPlan({ slug: 'Plan 1' })],
  ['required', 'plan.title', withPlan({ title: ' ' })],
  ['too-long', 'plan.title', withPlan({ title: 'x'.repeat(501) })],
  ['not-a-day', 'plan.startsOn', withPlan({ startsOn: '2025-02-30' })],
  ['period-reversed', 'plan.endsOn', withPlan({ endsOn: '2024-12-31' })],
  ['unknown-time-zone', 'plan.timeZone', withPlan({ timeZone: 'America/Nowhere' })],
  ['unknown-institution', 'plan.coordinator', withPlan({ coordinator: 'nobody' })],
  ['duplicate', 'institutions[1].slug', { ...sampleDocument, institutions: [first, first] }],
  ['duplicate', 'institutions[0].posts[1].title', { ...sampleDocument, institutions: [{ ...first, posts: [...first.posts, ...first.posts] }] }],
  ['duplicate', 'policyAreas[1].code', { ...sampleDocument, policyAreas: [{ code: 'fiscal', name: 'A' }, { code: 'fiscal', name: 'B' }] }],
  ['duplicate', 'commitments[1].code', { ...sampleDocument, commitments: [sampleCommitment, { ...sampleCommitment, code: 'g1', number: 2 }] }],
  ['duplicate', 'commitments[1].number', { ...sampleDocument, commitments: [sampleCommitment, { ...sampleCommitment, code: 'G2' }] }],
  ['not-a-code', 'commitments[0].code', withCommitment({ code: 'G/1' })],
  ['not-a-number', 'commitments[0].number', withCommitment({ number: 0 })],
  ['too-long', 'commitments[0].objective', withCommitment({ objective: 'x'.repeat(50_001) })],
  ['unstorable-text', 'commitments[0].results', withCommitment({ results: 'a\0b' })],
  ['unstorable-text', 'commitments[0].results', withCommitment({ results: 'half \ud83d of a pair' })],
  ['unknown-institution', 'commitments[0].leadInstitution', withCommitment({ leadInstitution: 'nobody', responsiblePost: null })],
  ['unknown-institution', 'commitments[0].leadInstitution', withCommitment({ leadInstitution: 'nobody', responsiblePost: 'Dirección' })],
  ['unknown-institution', 'commitments[0].supportingInstitutions[0]', withCommitment({ supportingInstitutions: ['nobody'] })],
  ['unknown-post', 'commitments[0].responsiblePost', withCommitment({ responsiblePost: 'Nadie' })],
  ['unknown-policy-area', 'commitments[0].policyArea', withCommitment({ policyArea: 'none' })],
  ['inconsistent-date', 'commitments[0].endsOn', withCommitment({ endsOn: { date: null, precision: 'day', text: 'x' } })],
  ['inconsistent-date', 'commitments[0].endsOn', withCommitment({ endsOn: { date: '2026-01-01', precision: 'text', text: 'x' } })],
  ['inconsistent-date', 'commitments[0].endsOn', withCommitment({ endsOn: { date: null, precision: 'recurring', everyMonths: 0, text: 'x' } })],
  ['duplicate', 'commitments[0].milestones[1].number', withCommitment({ milestones: [milestone, milestone] })],
  ['done-date-without-done', 'commitments[0].milestones[0].doneOn', withMilestone({ doneOn: '2025-01-01' })],
  ['not-a-number', 'commitments[0].milestones[0].weight', withMilestone({ weight: 0 })],
  ['duplicate', 'commitments[0].evidence[1].url', withCommitment({ evidence: [evidence, evidence] })],
  ['not-an-address', 'commitments[0].evidence[0].url', withEvidence({ url: 'javascript:alert(1)' })],
  ['not-an-address', 'commitments[0].evidence[0].url', withEvidence({ url: 'https://' })],
  ['too-long', 'commitments[0].evidence[0].url', withEvidence({ url: `https://a.example.org/${'ñ'.repeat(1_000)}` })],
  ['unknown-milestone', 'commitments[0].evidence[0].milestone', withEvidence({ milestone: 9 })],
  ['state-without-check', 'commitments[0].evidence[0].state', withEvidence({ state: 'opens' })],
  ['not-an-instant', 'commitments[0].evidence[0].checkedAt', withEvidence({ state: 'opens', checkedAt: '2026-02-30T00:00:00Z' })],
  ['not-a-digest', 'commitments[0].evidence[0].sha256', withEvidence({ sha256: 'abc' })],
  ['level-not-allowed', 'commitments[0].assessments[0].level', withAssessment({ level: 'no-evidence' })],
  ['unknown-institution', 'commitments[0].assessments[0].organisation', withAssessment({ organisation: '' })],
  ['required', 'commitments[0].assessments[0].source', withAssessment({ source: '' })],
  ['duplicate', 'commitments[0].assessments[1]', withCommitment({ assessments: [assessment, { ...assessment, level: 'complete' }] })],
  ['too-many', 'commitments[0].evidence', withCommitment({ evidence: Array.from({ length: 2_001 }, (_, at) => ({ ...evidence, url: `https://a.example.org/${at}` })) })],
  ['duplicate', 'forumSessions[1].heldOn', { ...sampleDocument, forumSessions: [...sampleDocument.forumSessions, ...sampleDocument.forumSessions] }],
  ['not-a-day', 'report.reportDate', { ...sampleDocument, report: { kind: 'midterm', title: 'x', reportDate: 'ayer', sha256: null } }],
  ['unknown-commitment', 'findings[0].subject', { ...sampleDocument, findings: sampleDocument.findings.map((finding) => ({ ...finding, subject: 'G9' })) }],
  ['too-many', 'commitments', { ...sampleDocument, commitments: Array.from({ length: 20_001 }, () => sampleCommitment) }],
])('%s at %s', (code, path, document) => {
  expect(reasonsNotToApply(document)).toEqual([{ code, path }]);
});

test('personal data belongs to a commitment of the document and to a file', () => {
  const contact = { commitment: 'g1', personName: 'Persona Inventada', email: null, telephone: null };
  expect(reasonsNotToQuarantine([contact], sampleDocument, 'a'.repeat(64))).toEqual([]);
  expect(reasonsNotToQuarantine([contact], sampleDocument, null)).toEqual([{ code: 'contacts-without-source', path: 'contacts' }]);
  expect(reasonsNotToQuarantine([contact, { ...contact, commitment: 'G1' }, { ...contact, commitment: 'G9' }], sampleDocument, 'a'.repeat(64))).toEqual([
    { code: 'duplicate', path: 'contacts[1].commitment' },
    { code: 'unknown-commitment', path: 'contacts[2].commitment' },
  ]);
});
