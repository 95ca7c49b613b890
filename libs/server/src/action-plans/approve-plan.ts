import type { ManagedPlan, PlanApproval } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToApprovePlan } from '@cumple/domain/action-plans/plan-administration';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { growRevisions } from './grow-revisions';
import { lockPlan } from './lock-plan';
import { ManagedPlansQuery } from './managed-plans.query';
import { refusePlan } from './refuse-plan';

/** Sets the baseline of a plan: from here on, what changes is an amendment with a reason. */
@Injectable()
export class ApprovePlan {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  approve(caller: Caller, slug: string, version: number, { approvedOn }: PlanApproval): Promise<ManagedPlan> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.edit', { plan: slug });
      const plan = await lockPlan(act.manager, slug, act.now);
      requireVersion(plan, version);
      refusePlan(reasonsNotToApprovePlan(plan.standing, approvedOn, plan.today));
      await act.manager.query('UPDATE action_plan SET baseline_approved_on = $2, version = version + 1 WHERE id = $1', [plan.id, approvedOn]);
      await growRevisions(act.manager, plan.id);
      act.record({ action: 'plan.approved', about: `plans/${slug}`, public: plan.standing.published, before: { approvedOn: null }, after: { approvedOn } });
      return this.plans.changed(slug, act.now);
    });
  }
}
