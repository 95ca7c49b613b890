import type { Plan } from '@cumple/contracts/public-site/plan';
import type { Page } from '@cumple/contracts/common/page';
import { prepared } from '@cumple/server-kit/database/prepared';
import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '../../common/read-database';
import { publicPlan } from '../../common/public.sql';
import { offsetOf, type PageRequest } from '../../common/page-request';
import { planStep } from '../commitments/card.sql';
import { figureSteps, planJoins, planJson } from './plan-figures.sql';

// Real plans first, newest first.
const order = 'j.fictional, p.starts_on DESC, p.slug';

const page = `SELECT p.id FROM action_plan p JOIN jurisdiction j ON j.id = p.jurisdiction_id WHERE ${publicPlan('p')} ORDER BY ${order} LIMIT $2 OFFSET $3`;

const listSql = prepared('plans', `WITH ${planStep(`p.id IN (${page})`)},
  ${figureSteps}
  SELECT (SELECT count(*)::int FROM action_plan p WHERE ${publicPlan('p')}) AS total, (SELECT json_agg(${planJson} ORDER BY ${order}) FROM ${planJoins}) AS items`);

const oneSql = prepared('plan', `WITH ${planStep('p.slug = $2')},
  ${figureSteps}
  SELECT ${planJson} AS plan FROM ${planJoins}`);

/** Action plans with their figures; one statement each. */
@Injectable()
export class PlansQuery {
  constructor(private readonly database: ReadDatabase) {}

  async list(request: PageRequest, now: Date): Promise<Page<Plan>> {
    const row = await this.database.one<{ total: number; items: Plan[] | null }>(listSql, [now, request.pageSize, offsetOf(request)]);
    return { items: row?.items ?? [], ...request, total: row?.total ?? 0 };
  }

  async one(slug: string, now: Date): Promise<Plan | null> {
    const row = await this.database.one<{ plan: Plan }>(oneSql, [now, slug]);
    return row?.plan ?? null;
  }
}
