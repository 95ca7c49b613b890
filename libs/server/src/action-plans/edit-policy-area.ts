import type { ManagedPolicyArea, PolicyAreaEdit } from '@cumple/contracts/action-plans/managed-plan';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { found } from '../common/found';
import { WriteDesk } from '../common/write-desk';
import { growRevisions } from './grow-revisions';
import { lockPlan } from './lock-plan';
import { policyAreaOf } from './lock-policy-area';
import { ManagedPlansQuery } from './managed-plans.query';

/** Renames a policy area; its code stays. */
@Injectable()
export class EditPolicyArea {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  edit(caller: Caller, slug: string, code: string, version: number, { name }: PolicyAreaEdit): Promise<ManagedPolicyArea> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.edit', { plan: slug });
      const plan = await lockPlan(act.manager, slug, act.now);
      const area = await policyAreaOf(act.manager, plan.id, code);
      requireVersion(area, version);
      if (area.name !== name) {
        await act.manager.query('UPDATE policy_area SET name = $2, version = version + 1 WHERE id = $1', [area.id, name]);
        await growRevisions(act.manager, plan.id);
        act.record({ action: 'policy-area.edited', about: `plans/${slug}/policy-areas/${code}`, public: plan.standing.published, before: { name: area.name }, after: { name } });
      }
      return found((await this.plans.changed(slug, act.now)).policyAreas.find((one) => one.code === code) ?? null);
    });
  }
}
