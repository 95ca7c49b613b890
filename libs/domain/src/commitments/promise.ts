/** What a commitment promises: its title, its scope, its dates and who is responsible. Once the plan is approved, a change of these asks for a reason. */
export const PROMISE_FIELDS = [
  'title', 'kind', 'policyArea', 'leadInstitution', 'supportingInstitutions', 'objective', 'description', 'relevance', 'ambition', 'endsOn', 'endsOnMeaning',
] as const;

/** What else can be edited: what was reported, and who answers by which post. These are plain corrections. */
export const CORRECTION_FIELDS = ['responsiblePost', 'otherActors', 'results', 'nextSteps', 'additionalInformation'] as const;

/** Milestones are part of the promise, and so is each of their fields. */
export const MILESTONE_FIELDS = ['title', 'verificationMeans', 'institution', 'startsOn', 'dueOn', 'weight'] as const;

/** Texts of a commitment in which a milestone's sentence may stand. */
export const SOURCE_FIELDS = ['objective', 'description', 'relevance', 'ambition', 'results', 'nextSteps', 'additionalInformation', 'otherActors'] as const;
export type SourceField = (typeof SOURCE_FIELDS)[number];

export type Fields = Readonly<Record<string, unknown>>;

/** Of some fields, those that belong to the promise. */
export function promiseOf(fields: Fields): Fields {
  const promised: readonly string[] = PROMISE_FIELDS;
  return Object.fromEntries(Object.entries(fields).filter(([field]) => promised.includes(field)));
}
