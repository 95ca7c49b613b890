import type { ManagedPlan, PlanCreation } from '@cumple/contracts/action-plans/managed-plan';
import { reasonsNotToCreatePlan } from '@cumple/domain/action-plans/plan-administration';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../common/caller';
import { WriteDesk } from '../common/write-desk';
import { coordinatorKnown } from './coordinator-known';
import { ManagedPlansQuery } from './managed-plans.query';
import { refusePlan } from './refuse-plan';

interface Jurisdiction {
  id: number;
  differs: boolean;
}

// Codes are the same in any case: `gt` makes no second `GT`.
const MISSING_JURISDICTION = `INSERT INTO jurisdiction (code, name, kind, fictional) SELECT $1, $2, $3, $4
  WHERE NOT EXISTS (SELECT FROM jurisdiction WHERE lower(code) = lower($1)) ON CONFLICT (code) DO NOTHING`;
const FOUND_JURISDICTION = `SELECT id, (name, kind, fictional) IS DISTINCT FROM ($2, $3, $4::boolean) AS differs FROM jurisdiction
  WHERE lower(code) = lower($1) ORDER BY code = $1 DESC LIMIT 1`;

/** Makes a plan that only the workspace shows, and its jurisdiction where that is new: whether one is fictional is said here and never again. */
@Injectable()
export class CreatePlan {
  constructor(
    private readonly desk: WriteDesk,
    private readonly plans: ManagedPlansQuery,
  ) {}

  create(caller: Caller, creation: PlanCreation): Promise<ManagedPlan> {
    return this.desk.write(caller, async (act) => {
      act.authorise('plan.create', { plan: null });
      const jurisdiction = await jurisdictionOf(act.manager, creation);
      refusePlan(
        reasonsNotToCreatePlan(creation, {
          slugTaken: !(await slugIsFree(act.manager, creation.slug)),
          jurisdictionDiffers: jurisdiction.differs,
          coordinatorKnown: await coordinatorKnown(act.manager, creation.coordinator, jurisdiction.id),
        }),
      );
      await insertPlan(act.manager, jurisdiction.id, creation);
      act.record({ action: 'plan.created', about: `plans/${creation.slug}`, public: false, after: creation });
      return this.plans.changed(creation.slug, act.now);
    });
  }
}

async function jurisdictionOf(manager: EntityManager, { jurisdiction: { code, name, kind, fictional = false } }: PlanCreation): Promise<Jurisdiction> {
  await manager.query(MISSING_JURISDICTION, [code, name, kind, fictional]);
  const [found] = await manager.query<Jurisdiction[]>(FOUND_JURISDICTION, [code, name, kind, fictional]);
  if (!found) throw new Error('A jurisdiction that was just written is missing.');
  return found;
}

/** Whether nobody has the slug. Whoever asks first has it until the transaction ends: two at once don't both find it free. */
async function slugIsFree(manager: EntityManager, slug: string): Promise<boolean> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('cumple:plan-slug:' || $1, 0))`, [slug]);
  return (await manager.query<unknown[]>('SELECT id FROM action_plan WHERE slug = $1', [slug])).length === 0;
}

async function insertPlan(manager: EntityManager, jurisdictionId: number, plan: PlanCreation): Promise<void> {
  await manager.query(
    `INSERT INTO action_plan (slug, jurisdiction_id, coordinator_id, title, starts_on, ends_on, time_zone)
     VALUES ($1, $2, (SELECT id FROM institution WHERE slug = $3), $4, $5, $6, $7)`,
    [plan.slug, jurisdictionId, plan.coordinator ?? null, plan.title, plan.startsOn, plan.endsOn, plan.timeZone],
  );
}
