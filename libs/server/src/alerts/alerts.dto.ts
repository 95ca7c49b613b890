import type { AlertList, AlertView, EscalationAnswering, EscalationRaising, EscalationView } from '@cumple/contracts/alerts/alert';
import { ALERT_KINDS, ALERT_OWNERS, type AlertKind, type AlertOwner, NEXT_STEPS, type NextStep } from '@cumple/domain/alerts/alert';
import { OBSTACLE_KINDS, type ObstacleKind } from '@cumple/domain/progress/obstacle';
import { BodyChoice, BodyText, BodyWholeNumber } from '@cumple/server-kit/http/body-decorators';
import { ActingPostDto } from '../common/acting-post.dto';
import { ChoiceField, CountField, DayField, InstantField, NumberField, PartField, PartsField, TextField } from '../common/answer-fields';
import { TaggedInstitutionDto } from '../institutions/institution-reference.dto';

const MAX = { code: 20, addressee: 300, text: 4_000 };

export class EscalationDto implements EscalationView {
  @CountField('Identifier.')
  id!: number;

  @TextField('Code of the commitment.')
  commitment!: string;

  @CountField('Number of the milestone.')
  milestone!: number;

  @ChoiceField(OBSTACLE_KINDS, 'The obstacle that was raised.')
  obstacle!: ObstacleKind;

  @TextField('The authority that it was raised to: an institution or post.')
  addressedTo!: string;

  @TextField('What was asked.')
  text!: string;

  @InstantField('When.')
  raisedAt!: string;

  @PartField(() => ActingPostDto, 'Who raised it.')
  raisedBy!: ActingPostDto;

  @InstantField('When its answer was recorded.', { nullable: true })
  answeredAt!: string | null;

  @TextField('The answer.', { nullable: true })
  answer!: string | null;

  @CountField('Version, for If-Match.')
  version!: number;
}

export class AlertDto implements AlertView {
  @ChoiceField(ALERT_KINDS, 'What was seen.')
  kind!: AlertKind;

  @TextField('Slug of the plan.')
  plan!: string;

  @PartField(() => TaggedInstitutionDto, 'Who answers for it.')
  institution!: TaggedInstitutionDto;

  @TextField('Code of the commitment.')
  commitment!: string;

  @TextField('Its title.')
  commitmentTitle!: string;

  @CountField('Number of the milestone.', { nullable: true })
  milestone!: number | null;

  @TextField('Its title.', { nullable: true })
  milestoneTitle!: string | null;

  @DayField('The day that it speaks of.', { nullable: true })
  day!: string | null;

  @NumberField('Calendar days from today to that day; negative once it has passed.', { nullable: true })
  days!: number | null;

  @ChoiceField(ALERT_OWNERS, 'Whose turn it is.')
  owner!: AlertOwner;

  @ChoiceField(NEXT_STEPS, 'What helps next.')
  nextStep!: NextStep;

  @TextField('Where that is done, below the origin.')
  address!: string;

  @TextField('An address that does not open, the words of an obstacle.', { nullable: true })
  detail!: string | null;

  @ChoiceField(OBSTACLE_KINDS, 'The obstacle that it speaks of.', { nullable: true })
  obstacle!: ObstacleKind | null;

  @PartField(() => EscalationDto, 'The last time that this obstacle was raised to a higher authority.', { nullable: true })
  escalation!: EscalationDto | null;
}

export class AlertListDto implements AlertList {
  @DayField('Today in the plan’s time zone.')
  asOf!: string;

  @TextField('Slug of the plan.', { nullable: true })
  plan!: string | null;

  @CountField('How many there are in all.')
  total!: number;

  @PartsField(() => AlertDto, 'Most pressing first, a bounded number.')
  items!: AlertDto[];
}

export class EscalationRaisingBody implements EscalationRaising {
  @BodyText({ description: 'Code of the commitment.', max: MAX.code })
  commitment!: string;

  @BodyWholeNumber({ description: 'Number of the milestone.', min: 1, max: 2_147_483_647 })
  milestone!: number;

  @BodyChoice(OBSTACLE_KINDS, { description: 'The obstacle.' })
  obstacle!: ObstacleKind;

  @BodyText({ description: 'The authority: an institution or post, never a person.', max: MAX.addressee })
  addressedTo!: string;

  @BodyText({ description: 'What is asked of it.', max: MAX.text })
  text!: string;
}

export class EscalationAnsweringBody implements EscalationAnswering {
  @BodyText({ description: 'What it answered.', max: MAX.text })
  answer!: string;
}
