import type { CurrentPlanChoice } from '@cumple/contracts/action-plans/managed-plan';
import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../common/read-database';

/** Which plan the portal was set to open with. */
@Injectable()
export class CurrentPlanChoiceQuery {
  constructor(private readonly database: ReadDatabase) {}

  async choice(): Promise<CurrentPlanChoice> {
    const row = await this.database.one<CurrentPlanChoice>('SELECT p.slug AS plan FROM site LEFT JOIN action_plan p ON p.id = site.current_plan_id', []);
    return { plan: row?.plan ?? null };
  }
}
