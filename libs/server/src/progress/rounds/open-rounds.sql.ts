import type { Day } from '@cumple/domain/common/day';
import { todaySql } from '../../action-plans/plan-state.sql';
import { publicPlan } from '../../common/public.sql';
import { cellsWhereSql } from './round.sql';

/** An institution that still has something to send in a round. */
export interface WaitingInstitution {
  id: number;
  slug: string;
  extendedTo: Day | null;
  toldOfOpening: boolean;
  toldToday: boolean;
}

/** A round whose opening day has come and that isn't closed. */
export interface OpenRound {
  id: number;
  number: number;
  planId: number;
  plan: string;
  published: boolean;
  jurisdiction: string;
  today: Day;
  opensOn: Day;
  dueOn: Day;
  announced: boolean;
  /** What the record says of its opening. */
  content: object;
  waiting: WaitingInstitution[];
}

const today = todaySql('p', '$1');
const told = (which: string) => `EXISTS (SELECT FROM round_reminder told WHERE told.round_id = r.id AND told.institution_id = i.id AND ${which})`;

/** SQL: whether something is still to be sent of a cell (its table's alias). It is `isMissing` of the domain. */
export const missingSql = (cell: string) => `(${cell}.state IS NULL OR ${cell}.state IN ('draft', 'returned'))`;

const waiting = `(SELECT coalesce(json_agg(json_build_object('id', i.id, 'slug', i.slug, 'extendedTo', e.due_on, 'toldOfOpening', ${told(`told.kind = 'opened'`)},
        'toldToday', ${told(`told.day = ${today}`)}) ORDER BY i.id), '[]')
      FROM missing JOIN institution i ON i.id = missing.institution_id LEFT JOIN round_extension e ON e.round_id = r.id AND e.institution_id = i.id WHERE missing.round_id = r.id)`;

const content = `json_build_object('name', r.name, 'periodStartsOn', r.period_starts_on, 'periodEndsOn', r.period_ends_on, 'opensOn', r.opens_on, 'dueOn', r.due_on,
      'milestones', (SELECT count(*) FROM round_milestone rm WHERE rm.round_id = r.id))`;

const rounds = (which: string) => `WITH open AS MATERIALIZED (SELECT r.* FROM reporting_round r JOIN action_plan p ON p.id = r.plan_id WHERE r.closed_at IS NULL AND r.opens_on <= ${today} AND ${which}),
    missing AS MATERIALIZED (SELECT DISTINCT cell.round_id, cell.institution_id FROM (${cellsWhereSql('rm.round_id IN (SELECT id FROM open)')}) cell WHERE ${missingSql('cell')})
  SELECT r.id, r.number, p.id AS "planId", p.slug AS plan, ${publicPlan('p')} AS published, j.code AS jurisdiction, ${today}::text AS today, r.opens_on::text AS "opensOn",
    r.due_on::text AS "dueOn", r.announced_at IS NOT NULL AS announced, ${content} AS content, ${waiting} AS waiting
  FROM open r JOIN action_plan p ON p.id = r.plan_id JOIN jurisdiction j ON j.id = p.jurisdiction_id ORDER BY r.id`;

/** All open rounds. $1 now. */
export const openRoundsSql = rounds('true');

/** One of them, unless it was closed. $1 now, $2 its id. */
export const openRoundSql = rounds('r.id = $2');
