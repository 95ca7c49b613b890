import type { CommitmentContent, CommitmentCreation, MilestoneContent, MilestoneCreation } from '@cumple/contracts/commitments/managed-commitment';
import { CORRECTION_FIELDS, type Fields, MILESTONE_FIELDS, PROMISE_FIELDS } from '@cumple/domain/commitments/promise';

/** What a commitment says, without what else is known of it. */
export function contentOf(commitment: CommitmentContent): CommitmentContent {
  return only(commitment, [...PROMISE_FIELDS, ...CORRECTION_FIELDS]) as unknown as CommitmentContent;
}

/** What a milestone says. */
export function milestoneContentOf(milestone: MilestoneContent): MilestoneContent {
  return only(milestone, MILESTONE_FIELDS) as unknown as MilestoneContent;
}

/** What a new commitment says: nothing is made up of what its creation leaves out. */
export function contentOfNew(creation: CommitmentCreation): CommitmentContent {
  const { title, leadInstitution } = creation;
  return contentOf({
    title, leadInstitution, kind: null, policyArea: null, supportingInstitutions: [], responsiblePost: null, otherActors: null, objective: null, description: null, relevance: null,
    ambition: null, results: null, nextSteps: null, additionalInformation: null, endsOn: null, endsOnMeaning: 'unstated', ...given(tidied(creation)),
  });
}

/** What a new milestone says: weights are equal unless set. */
export function milestoneContentOfNew(creation: MilestoneCreation): MilestoneContent {
  return milestoneContentOf({ title: creation.title, verificationMeans: null, institution: null, startsOn: null, dueOn: null, weight: 1, ...given(creation) });
}

/** Institutions that support a commitment are a set: each once, in the order of their slugs. */
export function tidied<Edit extends Partial<CommitmentContent>>(edit: Edit): Edit {
  return edit.supportingInstitutions ? { ...edit, supportingInstitutions: [...new Set(edit.supportingInstitutions)].sort() } : edit;
}

function given(fields: object): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function only(whole: object, fields: readonly string[]): Fields {
  return Object.fromEntries(fields.map((field) => [field, (whole as Fields)[field] ?? null]));
}
