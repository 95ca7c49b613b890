import type { ManagedPlan, PlanEnd } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToEndPlan } from '@cumple/domain/action-plans/plan-administration';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { growRevisions } from './grow-revisions';
import { lockPlan } from './lock-plan';
import { ManagedPlansQuery } from './managed-plans.query';
import { refusePlan } from './refuse-plan';

/** Lets an approved plan end earlier or later than was approved, with a reason. */
@Injectable()
export class EndPlan {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  end(caller: Caller, slug: string, version: number, { endsOn, reason }: PlanEnd): Promise<ManagedPlan> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.edit', { plan: slug });
      const plan = await lockPlan(act.manager, slug, act.now);
      requireVersion(plan, version);
      refusePlan(reasonsNotToEndPlan(plan.standing, plan.content, endsOn));
      await act.manager.query('UPDATE action_plan SET ends_on = $2, version = version + 1 WHERE id = $1', [plan.id, endsOn]);
      await growRevisions(act.manager, plan.id);
      act.record({ action: 'plan.ended', about: `plans/${slug}`, public: plan.standing.published, before: { endsOn: plan.content.endsOn }, after: { endsOn }, reason });
      return this.plans.changed(slug, act.now);
    });
  }
}
