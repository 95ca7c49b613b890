import type { ManagedPolicyArea, PolicyAreaCreation } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToAddPolicyArea } from '@cumple/domain/action-plans/policy-area-changes';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { found } from '../common/found';
import { WriteDesk } from '../common/write-desk';
import { growRevisions } from './grow-revisions';
import { lockPlan } from './lock-plan';
import { ManagedPlansQuery } from './managed-plans.query';
import { refusePlan } from './refuse-plan';

/** Adds a policy area at the end of a plan's order. */
@Injectable()
export class AddPolicyArea {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  add(caller: Caller, slug: string, { code, name }: PolicyAreaCreation): Promise<ManagedPolicyArea> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.edit', { plan: slug });
      const plan = await lockPlan(act.manager, slug, act.now);
      const { policyAreas } = await this.plans.changed(slug, act.now);
      refusePlan(reasonsNotToAddPolicyArea(code, policyAreas.map((area) => area.code)));
      const position = Math.max(0, ...policyAreas.map((area) => area.position)) + 1;
      await act.manager.query('INSERT INTO policy_area (plan_id, code, name, position) VALUES ($1, $2, $3, $4)', [plan.id, code, name, position]);
      await growRevisions(act.manager, plan.id);
      act.record({ action: 'policy-area.added', about: `plans/${slug}/policy-areas/${code}`, public: plan.standing.published, after: { code, name, position } });
      return found((await this.plans.changed(slug, act.now)).policyAreas.find((area) => area.code === code) ?? null);
    });
  }
}
