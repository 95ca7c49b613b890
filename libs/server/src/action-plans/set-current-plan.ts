import type { CurrentPlanChoice } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToBeCurrentPlan } from '@cumple/domain/action-plans/plan-administration';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../common/caller';
import { publicPlan } from '../common/public.sql';
import { WriteDesk } from '../common/write-desk';
import { CurrentPlanChoiceQuery } from './current-plan-choice.query';
import { refusePlan } from './refuse-plan';

/** Sets the plan that the portal opens with, or leaves it to the portal. */
@Injectable()
export class SetCurrentPlan {
  constructor(
    private readonly desk: WriteDesk,
    private readonly choices: CurrentPlanChoiceQuery,
  ) {}

  set(caller: Caller, { plan }: CurrentPlanChoice): Promise<CurrentPlanChoice> {
    return this.desk.write(caller, async (act) => {
      act.authorise('site.set-current-plan', { plan: null });
      await act.manager.query('SELECT id FROM site FOR NO KEY UPDATE');
      const before = await this.choices.choice();
      if (plan !== null) refusePlan(reasonsNotToBeCurrentPlan(await standingOf(act.manager, plan)));
      if (before.plan !== plan) {
        await act.manager.query('UPDATE site SET current_plan_id = (SELECT id FROM action_plan WHERE slug = $1), revision = revision + 1', [plan]);
        act.record({ action: 'site.current-plan-set', about: 'site', public: true, before, after: { plan } });
      }
      return { plan };
    });
  }
}

async function standingOf(manager: EntityManager, slug: string): Promise<{ published: boolean } | null> {
  const [row] = await manager.query<{ published: boolean }[]>(`SELECT ${publicPlan('p')} AS published FROM action_plan p WHERE p.slug = $1`, [slug]);
  return row ?? null;
}
