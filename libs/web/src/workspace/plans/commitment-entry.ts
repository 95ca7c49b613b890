import type { CommitmentContent } from '@cumple/contracts/commitments/managed-commitment';
import type { CommitmentKind } from '@cumple/domain/commitments/commitment-kind';
import { promiseOf } from '@cumple/domain/commitments/promise';
import type { ConclusionMeaning } from '@cumple/domain/commitments/timeliness';
import type { GivenDate } from '@cumple/domain/common/given-date';

/** The long texts of a commitment, in the form's order. */
export const TEXTS = ['objective', 'description', 'relevance', 'ambition', 'otherActors', 'results', 'nextSteps', 'additionalInformation'] as const;
export type TextName = (typeof TEXTS)[number];

/** A commitment as its form has it: `''` is none. */
export interface CommitmentEntry extends Record<TextName, string> {
  title: string;
  kind: string;
  policyArea: string;
  leadInstitution: string;
  supportingInstitutions: string[];
  responsiblePost: string;
  endsOn: GivenDate | null;
  endsOnMeaning: string;
}

export function commitmentEntryOf(content: CommitmentContent): CommitmentEntry {
  const { title, leadInstitution, supportingInstitutions, endsOn, endsOnMeaning } = content;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, content[name] ?? ''])) as Record<TextName, string>;
  return {
    title, leadInstitution, supportingInstitutions: [...supportingInstitutions], endsOn, endsOnMeaning,
    kind: content.kind ?? '', policyArea: content.policyArea ?? '', responsiblePost: content.responsiblePost ?? '', ...texts,
  };
}

/** The fields of an entry as the API takes them. */
export function commitmentContentOf(entry: Partial<CommitmentEntry>): Partial<CommitmentContent> {
  const { title, leadInstitution, supportingInstitutions, endsOn, endsOnMeaning, kind, ...texts } = entry;
  const orNone = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.trim() ? text : null]));
  return {
    ...(title === undefined ? {} : { title: title.trim() }),
    ...(leadInstitution === undefined ? {} : { leadInstitution }),
    ...(supportingInstitutions === undefined ? {} : { supportingInstitutions }),
    ...(endsOn === undefined ? {} : { endsOn }),
    ...(endsOnMeaning === undefined ? {} : { endsOnMeaning: endsOnMeaning as ConclusionMeaning }),
    ...(kind === undefined ? {} : { kind: (kind || null) as CommitmentKind | null }),
    ...orNone,
  };
}

/** Names of the changed fields that belong to what the plan promises, in the form's order. */
export function promisedFieldsIn(changed: Partial<CommitmentEntry>): (keyof CommitmentEntry)[] {
  return Object.keys(promiseOf({ ...changed })) as (keyof CommitmentEntry)[];
}
