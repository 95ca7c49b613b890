import type { ManagedPlan, PlanEdit } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToEditPlan, type PlanContent } from '@cumple/domain/action-plans/plan-administration';
import { changedFields, changesNothing } from '@cumple/domain/common/changed-fields';
import { requireVersion } from '@cumple/server-kit/http/version';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { coordinatorKnown } from './coordinator-known';
import { growRevisions } from './grow-revisions';
import { lockPlan } from './lock-plan';
import { ManagedPlansQuery } from './managed-plans.query';
import { refusePlan } from './refuse-plan';

/** Edits a plan's own data. What was approved changes with a reason. */
@Injectable()
export class EditPlan {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  edit(caller: Caller, slug: string, version: number, { reason, ...edit }: PlanEdit): Promise<ManagedPlan> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.edit', { plan: slug });
      const plan = await lockPlan(act.manager, slug, act.now);
      requireVersion(plan, version);
      const changes = changedFields(plan.content, edit);
      if (!changesNothing(changes)) {
        const after: Partial<PlanContent> = changes.after;
        const content = { ...plan.content, ...after };
        const known = await coordinatorKnown(act.manager, after.coordinator, plan.jurisdictionId);
        refusePlan(reasonsNotToEditPlan(content, Object.keys(after) as (keyof PlanContent)[], plan.standing, { reason, today: plan.today, coordinatorKnown: known }));
        await writeContent(act.manager, plan.id, content);
        await growRevisions(act.manager, plan.id);
        act.record({ action: 'plan.edited', about: `plans/${slug}`, public: plan.standing.published, ...changes, reason });
      }
      return this.plans.changed(slug, act.now);
    });
  }
}

async function writeContent(manager: EntityManager, id: number, { title, coordinator, startsOn, endsOn, timeZone, statusDate }: PlanContent): Promise<void> {
  await manager.query(
    `UPDATE action_plan SET title = $2, coordinator_id = (SELECT id FROM institution WHERE slug = $3), starts_on = $4, ends_on = $5, time_zone = $6, status_date = $7, version = version + 1
     WHERE id = $1`,
    [id, title, coordinator, startsOn, endsOn, timeZone, statusDate],
  );
}
