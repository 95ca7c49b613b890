import type { CodeOrder, ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToOrder } from '@cumple/domain/action-plans/policy-area-changes';
import { same } from '@cumple/domain/common/same';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { growRevisions } from './grow-revisions';
import { lockPlan } from './lock-plan';
import { ManagedPlansQuery } from './managed-plans.query';
import { refusePlan } from './refuse-plan';

/** Puts a plan's policy areas in another order. It asks for no version: an order names them all. */
@Injectable()
export class ReorderPolicyAreas {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  reorder(caller: Caller, slug: string, { codes }: CodeOrder): Promise<ManagedPlan> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.edit', { plan: slug });
      const plan = await lockPlan(act.manager, slug, act.now);
      const before = (await this.plans.changed(slug, act.now)).policyAreas.map(({ code }) => code);
      refusePlan(reasonsNotToOrder(before, codes));
      if (!same(before, codes)) {
        await act.manager.query(
          'UPDATE policy_area a SET position = o.place FROM unnest($2::text[]) WITH ORDINALITY o(code, place) WHERE a.plan_id = $1 AND a.code = o.code', [plan.id, codes],
        );
        await growRevisions(act.manager, plan.id);
        act.record({ action: 'policy-area.reordered', about: `plans/${slug}`, public: plan.standing.published, before: { codes: before }, after: { codes } });
      }
      return this.plans.changed(slug, act.now);
    });
  }
}
