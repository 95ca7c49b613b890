import fc from 'fast-check';
import { nothingStored, sampleCommitment, sampleDocument } from './internal/sample-document';
import { mergePlanDocument } from './merge-plan-document';
import { planChanges } from './plan-changes';
import type { CommitmentEntry, PlanDocument } from './plan-document';
import { reasonsNotToMerge } from './reasons-not-to-merge';
import { asPlanDocument } from './stored-plan';

const stored = mergePlanDocument(nothingStored, sampleDocument);
const document = (...commitments: Partial<CommitmentEntry>[]): PlanDocument => ({ ...sampleDocument, commitments: commitments.map((each) => ({ ...sampleCommitment, ...each })) });
const changesOf = (next: PlanDocument) => planChanges(stored, mergePlanDocument(stored, next)).map(({ kind, subject, field, before, after }) => [kind, subject, field, before, after]);

test('a document merged into nothing is itself', () => {
  expect(asPlanDocument(stored)).toEqual(sampleDocument);
});

test('changes name the field with both values', () => {
  const endsOn = { date: '2026-12-31', precision: 'year' as const, text: '2026' };
  expect(changesOf(document({ number: 4, objective: 'Que se entienda.', endsOn }))).toEqual([
    ['changed', 'G1', 'number', '1', '4'],
    ['changed', 'G1', 'objective', 'Que se lea.', 'Que se entienda.'],
    ['changed', 'G1', 'endsOn', '2026-06-30 (junio 2026)', '2026-12-31 (2026)'],
  ]);
});

test('changes of parts name the part', () => {
  const [milestone, evidence, assessment] = [sampleCommitment.milestones[0], sampleCommitment.evidence[0], sampleCommitment.assessments[0]];
  if (!milestone || !evidence || !assessment) throw new Error('the sample lacks a part');
  const next = document({
    milestones: [{ ...milestone, state: 'under-way' }, { ...milestone, number: 2, title: 'Otro' }],
    evidence: [{ ...evidence, url: 'https://b.example.org/' }],
    assessments: [{ ...assessment, level: 'complete' }],
  });
  expect(changesOf(next)).toEqual([
    ['changed', 'G1', 'milestones.1.state', 'unknown', 'under-way'],
    ['added', 'G1', 'milestones.2', null, 'Otro'],
    ['withdrawn', 'G1', 'evidence', 'https://a.example.org/', null],
    ['added', 'G1', 'evidence', null, 'https://b.example.org/'],
    ['added', 'G1', 'assessments.declared.office', 'limited', 'complete (2026-01-31)'],
  ]);
});

test('where the source describes a commitment is no public change', () => {
  expect(changesOf(document({ place: 'line 7' }))).toEqual([]);
});

test('a date of which nothing is said keeps its meaning, another one does not', () => {
  expect(mergePlanDocument(stored, document({ endsOnMeaning: 'unstated' })).commitments[0]?.endsOnMeaning).toBe('planned');
  const moved = document({ endsOnMeaning: 'unstated', endsOn: { date: '2027-12-31', precision: 'year', text: '2027' } });
  expect(mergePlanDocument(stored, moved).commitments[0]?.endsOnMeaning).toBe('unstated');
});

test('an earlier check does not replace a later one', () => {
  const checked = (checkedAt: string, state: 'opens' | 'does-not-open') => document({ evidence: sampleCommitment.evidence.map((each) => ({ ...each, state, checkedAt })) });
  const later = mergePlanDocument(stored, checked('2026-02-02T00:00:00Z', 'opens'));
  const afterwards = mergePlanDocument(later, checked('2026-02-01T00:00:00Z', 'does-not-open'));
  expect(afterwards.commitments[0]?.evidence[0]).toMatchObject({ state: 'opens', checkedAt: '2026-02-02T00:00:00.000Z' });
});

const text = fc.option(fc.constantFrom('uno', 'dos'), { nil: null });
const commitment = fc.record({
  code: fc.constantFrom('G1', 'g1', 'G2'),
  objective: text,
  results: text,
  policyArea: fc.option(fc.constant('fiscal'), { nil: null }),
  evidence: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }).map((hosts) => hosts.map((host) => ({ url: `https://${host}.example.org/`, title: null, kind: null, milestone: null, state: 'unchecked' as const, checkedAt: null, sha256: null }))),
});
const documents = fc.uniqueArray(commitment, { maxLength: 2, selector: ({ code }) => code.toLowerCase() }).map((list) => document(...list.map((each) => ({ ...each, number: each.code === 'G2' ? 2 : 1 }))));

test('whatever came before, a document merged twice changes nothing the second time, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(documents, { maxLength: 3 }), documents, (earlier, last) => {
      const before = earlier.reduce<ReturnType<typeof mergePlanDocument>>((plan, next) => mergePlanDocument(plan, next), stored);
      expect(reasonsNotToMerge(before, last, 'update')).toEqual([]);
      const once = mergePlanDocument(before, last);
      expect(mergePlanDocument(once, last)).toEqual(once);
      const codes = (plan: typeof once) => plan.commitments.map(({ code }) => code);
      expect(codes(once)).toEqual(expect.arrayContaining(codes(before)));
      for (const known of before.commitments) {
        const now = once.commitments.find(({ code }) => code === known.code);
        expect(now?.evidence.map(({ url, position }) => [url, position])).toEqual(expect.arrayContaining(known.evidence.map(({ url, position }) => [url, position])));
        if (known.results !== null) expect(now?.results).not.toBeNull();
      }
    }),
  );
});
