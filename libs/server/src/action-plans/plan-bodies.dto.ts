import type { CodeOrder, CurrentPlanChoice, PlanApproval, PlanCreation, PlanEdit, PlanEnd, PolicyAreaCreation, PolicyAreaEdit } from '@cumple/contracts/action-plans/managed-plan';
import { SLUG } from '@cumple/domain/common/slug';
import { BodyChoice, BodyDay, BodyFlag, BodyPart, BodyText, BodyTexts } from '@cumple/server-kit/http/body-decorators';

const slug = { max: 100, form: { pattern: SLUG, example: 'gt-2026-2028' } };
const areaCode = { max: 50, form: { pattern: SLUG, example: 'fiscal' } };
/** Shipped plans write theirs in capitals, as ISO 3166 does. */
const JURISDICTION_CODE = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/;
const reasonMeans = { description: 'Why. It is public once the plan is.', max: 1000 };

export class JurisdictionBody {
  @BodyText({ description: 'Code, in any case; one that isn’t there yet is made.', max: 100, form: { pattern: JURISDICTION_CODE, example: 'GT' } })
  code!: string;

  @BodyText({ description: 'Name.', max: 500 })
  name!: string;

  @BodyChoice(['country', 'local'], { description: 'Country or locality.' })
  kind!: 'country' | 'local';

  @BodyFlag({ description: 'A fictional one: its plans are demonstrations, for good.', optional: true })
  fictional?: boolean;
}

export class PlanCreationBody implements PlanCreation {
  @BodyText({ description: 'Stable name in addresses. It can’t be changed.', ...slug })
  slug!: string;

  @BodyText({ description: 'Title.', max: 500 })
  title!: string;

  @BodyPart(() => JurisdictionBody, { description: 'Country or locality of the plan. It can’t be changed.' })
  jurisdiction!: JurisdictionBody;

  @BodyText({ description: 'Slug of the coordinating institution.', max: 100, optional: true, nullable: true })
  coordinator?: string | null;

  @BodyDay({ description: 'First day.' })
  startsOn!: string;

  @BodyDay({ description: 'Last day.' })
  endsOn!: string;

  @BodyText({ description: 'IANA time zone in which its days begin.', max: 100 })
  timeZone!: string;
}

export class PlanEditBody implements PlanEdit {
  @BodyText({ description: 'Title.', max: 500, optional: true })
  title?: string;

  @BodyText({ description: 'Slug of the coordinating institution; `null` for none.', max: 100, optional: true, nullable: true })
  coordinator?: string | null;

  @BodyDay({ description: 'First day.', optional: true })
  startsOn?: string;

  @BodyDay({ description: 'Last day.', optional: true })
  endsOn?: string;

  @BodyText({ description: 'IANA time zone in which its days begin.', max: 100, optional: true })
  timeZone?: string;

  @BodyDay({ description: 'The day that its figures speak of; `null` means today.', optional: true, nullable: true })
  statusDate?: string | null;

  @BodyText({ ...reasonMeans, description: 'Why: needed once the plan is approved. It is public once the plan is.', optional: true })
  reason?: string;
}

export class PlanApprovalBody implements PlanApproval {
  @BodyDay({ description: 'The day on which it was approved; today at the latest.' })
  approvedOn!: string;
}

export class PlanEndBody implements PlanEnd {
  @BodyDay({ description: 'Its new last day.' })
  endsOn!: string;

  @BodyText(reasonMeans)
  reason!: string;
}

export class CurrentPlanChoiceBody implements CurrentPlanChoice {
  @BodyText({ description: 'Slug of a public plan; `null`: the portal chooses by itself.', max: 100, nullable: true })
  plan!: string | null;
}

export class PolicyAreaCreationBody implements PolicyAreaCreation {
  @BodyText({ description: 'Code, stable within the plan.', ...areaCode })
  code!: string;

  @BodyText({ description: 'Name.', max: 500 })
  name!: string;
}

export class PolicyAreaEditBody implements PolicyAreaEdit {
  @BodyText({ description: 'Name.', max: 500 })
  name!: string;
}

export class PolicyAreaOrderBody implements CodeOrder {
  @BodyTexts({ description: 'All codes in their new order, each once.', max: 100 })
  codes!: string[];
}
