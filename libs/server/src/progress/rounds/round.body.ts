import type { MilestoneAddress, RoundCreation, RoundEdit, RoundExtending } from '@cumple/contracts/progress/reporting-round';
import { BodyDay, BodyParts, BodyText, BodyWholeNumber } from '@cumple/server-kit/http/body-decorators';

const MOST_MILESTONES = 2_000;
const CODE_MAX = 50;
const NAME = { description: 'Name.', max: 200 };

export class MilestoneAddressBody implements MilestoneAddress {
  @BodyText({ description: 'Code of the commitment, in any case.', max: CODE_MAX })
  commitment!: string;

  @BodyWholeNumber({ description: 'Number of the milestone within it.', min: 1, max: 10_000 })
  number!: number;
}

export class RoundCreationBody implements RoundCreation {
  @BodyText(NAME)
  name!: string;

  @BodyDay({ description: 'First day of the period that is reported on.' })
  periodStartsOn!: string;

  @BodyDay({ description: 'Its last day.' })
  periodEndsOn!: string;

  @BodyDay({ description: 'The day from which reports are received; the round is public from then on.' })
  opensOn!: string;

  @BodyDay({ description: 'The last day on which a report is in time: a working day, today at the earliest.' })
  dueOn!: string;

  @BodyParts(() => MilestoneAddressBody, { description: 'Which milestones; absent: all that stand and aren’t done.', maxItems: MOST_MILESTONES, optional: true })
  milestones?: MilestoneAddressBody[];
}

export class RoundEditBody implements RoundEdit {
  @BodyText({ ...NAME, optional: true })
  name?: string;

  @BodyDay({ description: 'First day of the period.', optional: true })
  periodStartsOn?: string;

  @BodyDay({ description: 'Its last day.', optional: true })
  periodEndsOn?: string;

  @BodyDay({ description: 'Opening day; it stays once the round is open.', optional: true })
  opensOn?: string;

  @BodyDay({ description: 'Due day: a working day, today at the earliest.', optional: true })
  dueOn?: string;

  @BodyParts(() => MilestoneAddressBody, { description: 'All its milestones; one of which a report was received stays.', maxItems: MOST_MILESTONES, optional: true })
  milestones?: MilestoneAddressBody[];
}

export class RoundExtendingBody implements RoundExtending {
  @BodyDay({ description: 'The institution’s own due day: a working day after the round’s.' })
  dueOn!: string;

  @BodyText({ description: 'Why. It is public once the round is.', max: 1000 })
  reason!: string;
}
