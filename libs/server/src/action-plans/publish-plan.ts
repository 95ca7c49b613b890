import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToPublishPlan } from '@cumple/domain/action-plans/plan-administration';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { growRevisions } from './grow-revisions';
import { lockPlan } from './lock-plan';
import { ManagedPlansQuery } from './managed-plans.query';
import { refusePlan } from './refuse-plan';

/** Makes a plan public, for good. */
@Injectable()
export class PublishPlan {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  publish(caller: Caller, slug: string, version: number): Promise<ManagedPlan> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.publish', { plan: slug });
      const plan = await lockPlan(act.manager, slug, act.now);
      requireVersion(plan, version);
      refusePlan(reasonsNotToPublishPlan(plan.standing, plan.content.coordinator));
      await act.manager.query('UPDATE action_plan SET published_at = $2, version = version + 1 WHERE id = $1', [plan.id, act.now]);
      await growRevisions(act.manager, plan.id);
      act.record({ action: 'plan.published', about: `plans/${slug}`, public: true, before: { published: false }, after: { published: true } });
      act.announce({ kind: 'plan.published', payload: { plan: slug } });
      return this.plans.changed(slug, act.now);
    });
  }
}
