import type { AssessmentEntry, MilestoneEntry } from '../plan-document';
import type { PlanChange } from '../plan-change';
import type { StoredCommitment, StoredEvidence } from '../stored-plan';
import { type ListRule, type Subject, fieldChanges, listChanges } from './list-changes';
import { assessmentKey } from './merge-commitment';

/** What the public sees of a commitment itself; its place in the source is not shown. */
const FIELDS = [
  'number', 'proposer', 'title', 'kind', 'policyArea', 'leadInstitution', 'supportingInstitutions', 'responsiblePost', 'otherActors', 'objective',
  'description', 'relevance', 'ambition', 'results', 'nextSteps', 'additionalInformation', 'endsOn', 'endsOnMeaning',
] as const;

const MILESTONES: ListRule<MilestoneEntry> = {
  name: 'milestones',
  key: ({ number }) => String(number),
  title: ({ title }) => title,
  fields: ['title', 'verificationMeans', 'institution', 'startsOn', 'dueOn', 'doneOn', 'state', 'weight'],
};

/** Changes of a commitment that is there already. */
export function commitmentChanges(before: StoredCommitment, after: StoredCommitment): PlanChange[] {
  const about: Subject = { part: 'commitment', subject: after.code };
  return [
    ...fieldChanges(about, '', before, after, FIELDS),
    ...listChanges(about, MILESTONES, before.milestones, after.milestones),
    ...evidenceChanges(about, before.evidence, after.evidence),
    ...assessmentChanges(about, before.assessments, after.assessments),
  ];
}

function evidenceChanges(about: Subject, before: readonly StoredEvidence[], after: readonly StoredEvidence[]): PlanChange[] {
  const shown = new Map(before.filter(({ withdrawn }) => !withdrawn).map((each) => [each.url, each]));
  return after.flatMap((each): PlanChange[] => {
    const known = shown.get(each.url);
    if (!known) return each.withdrawn ? [] : [{ ...about, kind: 'added', field: 'evidence', before: null, after: each.url }];
    if (each.withdrawn) return [{ ...about, kind: 'withdrawn', field: 'evidence', before: each.url, after: null }];
    return fieldChanges(about, `evidence.${each.url}.`, known, each, ['title', 'kind', 'milestone', 'state', 'checkedAt', 'sha256']);
  });
}

/** A judgement is only ever added: where a source corrects itself both stay, and the later one counts. */
function assessmentChanges(about: Subject, before: readonly AssessmentEntry[], after: readonly AssessmentEntry[]): PlanChange[] {
  const known = new Map(before.map((each) => [assessmentKey(each), each]));
  return after.flatMap((each): PlanChange[] => {
    const earlier = known.get(assessmentKey(each));
    if (earlier?.level === each.level && earlier.justification === each.justification) return [];
    const field = `assessments.${each.kind}.${each.organisation}`;
    return [{ ...about, kind: 'added', field, before: earlier?.level ?? null, after: `${each.level} (${each.assessedOn})` }];
  });
}
