import type { ManagedPlan, ManagedPolicyArea } from '@cumple/contracts/action-plans/managed-plan';
import { PLAN_STATES, type PlanState } from '@cumple/domain/action-plans/plan.state';
import { ChoiceField, CountField, DayField, FlagField, PartField, PartsField, TextField } from '../common/answer-fields';
import { PageDto } from '../common/page.dto';

const versionMeans = 'Grows with every change; an edit names the one that it read.';

export class ManagedPolicyAreaDto implements ManagedPolicyArea {
  @TextField('Code, stable within the plan.', { example: 'fiscal' })
  code!: string;

  @TextField('Name.')
  name!: string;

  @CountField('Place in the plan’s order.')
  position!: number;

  @CountField('Commitments in it.')
  commitmentCount!: number;

  @CountField(versionMeans)
  version!: number;
}

export class ManagedJurisdictionDto {
  @TextField('Code.', { example: 'gt' })
  code!: string;

  @TextField('Name.')
  name!: string;

  @ChoiceField(['country', 'local'], 'Country or locality.')
  kind!: 'country' | 'local';

  @FlagField('A fictional one: its plans are demonstrations.')
  fictional!: boolean;
}

export class ManagedPlanDto implements ManagedPlan {
  @TextField('Stable name in addresses.', { example: 'gt-2026-2028' })
  slug!: string;

  @TextField('Title.')
  title!: string;

  @PartField(() => ManagedJurisdictionDto, 'Country or locality of the plan.')
  jurisdiction!: ManagedJurisdictionDto;

  @TextField('Slug of the coordinating institution.', { nullable: true })
  coordinator!: string | null;

  @DayField('First day.')
  startsOn!: string;

  @DayField('Last day.')
  endsOn!: string;

  @TextField('IANA time zone in which its days begin.', { example: 'America/Guatemala' })
  timeZone!: string;

  @DayField('The day that its figures speak of; null means today.', { nullable: true })
  statusDate!: string | null;

  @DayField('When its baseline was approved.', { nullable: true })
  approvedOn!: string | null;

  @ChoiceField(PLAN_STATES, 'Where it stands today.')
  state!: PlanState;

  @FlagField('Whether the public sees it.')
  published!: boolean;

  @FlagField('Whether the portal was set to open with it.')
  current!: boolean;

  @CountField('Commitments in it.')
  commitmentCount!: number;

  @PartsField(() => ManagedPolicyAreaDto, 'Policy areas in their order.')
  policyAreas!: ManagedPolicyAreaDto[];

  @CountField(versionMeans)
  version!: number;
}

export class ManagedPlanPageDto extends PageDto {
  @PartsField(() => ManagedPlanDto, 'Plans, drafts included, newest first.')
  items!: ManagedPlanDto[];
}

export class CurrentPlanChoiceDto {
  @TextField('Slug of the plan that the portal opens with; null: it chooses by itself.', { nullable: true })
  plan!: string | null;
}
