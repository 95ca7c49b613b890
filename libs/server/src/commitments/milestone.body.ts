import type { MilestoneCreation, MilestoneEdit, NumberOrder } from '@cumple/contracts/commitments/managed-commitment';
import { SOURCE_FIELDS, type SourceField } from '@cumple/domain/commitments/promise';
import { BodyChoice, BodyNumber, BodyPart, BodyText, BodyWholeNumbers } from '@cumple/server-kit/http/body-decorators';
import { GivenDateBody } from '../common/given-date.body';
import { LIMITS } from './commitment-content.body';

const MAX_WEIGHT = 1_000;
const MIN_WEIGHT = 0.01;
const MAX_MILESTONES = 2_000;

class MilestoneContentBody {
  @BodyText({ description: 'What would prove it.', max: LIMITS.text, optional: true, nullable: true })
  verificationMeans?: string | null;

  @BodyText({ description: 'Slug of who answers for it; null for the lead institution.', max: LIMITS.slug, optional: true, nullable: true })
  institution?: string | null;

  @BodyPart(() => GivenDateBody, { description: 'When work starts.', optional: true, nullable: true })
  startsOn?: GivenDateBody | null;

  @BodyPart(() => GivenDateBody, { description: 'When it is due.', optional: true, nullable: true })
  dueOn?: GivenDateBody | null;

  @BodyNumber({ description: 'Weight beside the other milestones; 1 unless set.', min: MIN_WEIGHT, max: MAX_WEIGHT, optional: true })
  weight?: number;

  @BodyText({ description: 'Public reason; needed once the plan is approved.', max: LIMITS.reason, optional: true })
  reason?: string;
}

/** The sentence of an imported text that a milestone is made of. */
export class MilestoneSourceBody {
  @BodyText({ description: 'The sentence as it stands in the text.', max: LIMITS.sentence })
  sentence!: string;

  @BodyChoice(SOURCE_FIELDS, { description: 'Field of the commitment where it stands.' })
  field!: SourceField;
}

export class MilestoneCreationBody extends MilestoneContentBody implements MilestoneCreation {
  @BodyText({ description: 'What is to be done.', max: LIMITS.title })
  title!: string;

  @BodyPart(() => MilestoneSourceBody, { description: 'The sentence that it is made of, if any.', optional: true })
  source?: MilestoneSourceBody;
}

export class MilestoneEditBody extends MilestoneContentBody implements MilestoneEdit {
  @BodyText({ description: 'What is to be done.', max: LIMITS.title, optional: true })
  title?: string;
}

export class NumberOrderBody implements NumberOrder {
  @BodyWholeNumbers({ description: 'Numbers of all milestones in their new order.', min: 1, max: 2_147_483_647, maxItems: MAX_MILESTONES })
  numbers!: number[];
}
