import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToRemovePolicyArea } from '@cumple/domain/action-plans/policy-area-changes';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { growRevisions } from './grow-revisions';
import { lockPlan } from './lock-plan';
import { policyAreaOf } from './lock-policy-area';
import { ManagedPlansQuery } from './managed-plans.query';
import { refusePlan } from './refuse-plan';

/** Removes a policy area that nothing stands in, before the plan is approved. */
@Injectable()
export class RemovePolicyArea {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  remove(caller: Caller, slug: string, code: string, version: number): Promise<ManagedPlan> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.edit', { plan: slug });
      const plan = await lockPlan(act.manager, slug, act.now);
      const area = await policyAreaOf(act.manager, plan.id, code);
      requireVersion(area, version);
      refusePlan(reasonsNotToRemovePolicyArea(area, { approved: plan.standing.approvedOn !== null }));
      await act.manager.query('DELETE FROM policy_area WHERE id = $1', [area.id]);
      await growRevisions(act.manager, plan.id);
      act.record({ action: 'policy-area.removed', about: `plans/${slug}/policy-areas/${code}`, public: plan.standing.published, before: { code, name: area.name } });
      return this.plans.changed(slug, act.now);
    });
  }
}
