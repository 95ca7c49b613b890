import { COMMITMENT_KINDS, type CommitmentKind } from '@cumple/domain/commitments/commitment-kind';
import { CONCLUSION_MEANINGS, type ConclusionMeaning } from '@cumple/domain/commitments/timeliness';
import { BodyChoice, BodyPart, BodyText, BodyTexts } from '@cumple/server-kit/http/body-decorators';
import { GivenDateBody } from '../common/given-date.body';

/** Longest texts of a commitment, in characters. */
export const LIMITS = { code: 100, slug: 100, title: 500, text: 50_000, reason: 2_000, sentence: 2_000 } as const;

const longText = (description: string) => BodyText({ description, max: LIMITS.text, optional: true, nullable: true });

/** What of a commitment may be left out both when it is added and when it is edited. */
export class CommitmentContentBody {
  @BodyChoice(COMMITMENT_KINDS, { description: 'What it makes.', optional: true, nullable: true })
  kind?: CommitmentKind | null;

  @BodyText({ description: 'Code of a policy area of the plan.', max: LIMITS.code, optional: true, nullable: true })
  policyArea?: string | null;

  @BodyTexts({ description: 'Slugs of the other institutions that take part.', max: LIMITS.slug, optional: true })
  supportingInstitutions?: string[];

  @BodyText({ description: 'Title of a post of the lead institution.', max: LIMITS.title, optional: true, nullable: true })
  responsiblePost?: string | null;

  @longText('The source’s own words on who else takes part.')
  otherActors?: string | null;

  @longText('Objective.')
  objective?: string | null;

  @longText('Description.')
  description?: string | null;

  @longText('Relevance to the values of open government.')
  relevance?: string | null;

  @longText('Ambition.')
  ambition?: string | null;

  @longText('Results, as declared.')
  results?: string | null;

  @longText('Next steps, as declared.')
  nextSteps?: string | null;

  @longText('Additional information.')
  additionalInformation?: string | null;

  @BodyPart(() => GivenDateBody, { description: 'Conclusion date.', optional: true, nullable: true })
  endsOn?: GivenDateBody | null;

  @BodyChoice(CONCLUSION_MEANINGS, { description: 'What the conclusion date is.', optional: true })
  endsOnMeaning?: ConclusionMeaning;
}
