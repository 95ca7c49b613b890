import type { Actor, HeldRole } from '@cumple/domain/common/actor';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hashOfToken } from './session-cookie';
import { INACTIVITY_MINUTES } from './session-limits';

/** A session in force, and who it belongs to. */
export interface OpenSession {
  id: string;
  lastSeenAt: Date;
  /** Instant at which it ends whatever is done. */
  expiresAt: Date;
  /** The account has a second factor that wasn't shown yet: the session gives no rights. */
  awaitsSecondFactor: boolean;
  actor: Actor;
}

interface Row {
  id: string;
  account: string;
  lastSeenAt: Date;
  expiresAt: Date;
  secondFactor: boolean;
  awaitsSecondFactor: boolean;
  roles: HeldRole[];
}

/** Finds who a session's token belongs to, with the roles that hold at this very moment: an ended mandate gives none. */
@Injectable()
export class ActorQuery {
  constructor(private readonly dataSource: DataSource) {}

  async byToken(token: string, now: Date, manager: EntityManager = this.dataSource.manager): Promise<OpenSession | null> {
    const [row] = await manager.query<Row[]>(SESSION, [hashOfToken(token), now, INACTIVITY_MINUTES]);
    if (!row) return null;
    const { account, secondFactor, roles, ...session } = row;
    return { ...session, actor: { account, secondFactor, roles: session.awaitsSecondFactor ? [] : roles } };
  }
}

/** SQL: whether a mandate holds on the day of an instant where its plan – or the current one – is. */
export function mandateHoldsSql(mandate: string, timeZone: string, now: string): string {
  const day = `(${now}::timestamptz AT TIME ZONE ${timeZone})::date`;
  return `${mandate}.ended_at IS NULL AND ${mandate}.starts_on <= ${day} AND (${mandate}.ends_on IS NULL OR ${mandate}.ends_on >= ${day})`;
}

/** SQL: the time zone of the current plan, else of the plan that starts latest, for mandates that hold for all plans. */
export const SITE_TIME_ZONE = `coalesce((SELECT current.time_zone FROM site JOIN action_plan current ON current.id = site.current_plan_id),
  (SELECT latest.time_zone FROM action_plan latest ORDER BY latest.starts_on DESC, latest.id LIMIT 1), 'UTC')`;

/** SQL: the roles that account `a` holds at the instant `$2`, as a JSON array of `HeldRole`; null where there are none. */
export const HELD_ROLES = `
  SELECT json_agg(json_build_object('role', post.role, 'mandate', m.id, 'post', post.id, 'postTitle', post.title, 'institution', i.slug,
      'institutionName', i.name, 'institutionAcronym', i.acronym, 'demonstration', j.fictional, 'plan', p.slug, 'deputy', m.deputy) ORDER BY m.id)
  FROM mandate m
    JOIN post ON post.id = m.post_id AND post.role IS NOT NULL
    JOIN institution i ON i.id = post.institution_id
    JOIN jurisdiction j ON j.id = i.jurisdiction_id
    LEFT JOIN action_plan p ON p.id = post.plan_id
  WHERE m.account_id = a.id AND ${mandateHoldsSql('m', `coalesce(p.time_zone, ${SITE_TIME_ZONE})`, '$2')}`;

const SESSION = `
  SELECT s.id, a.id AS account, s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", s.second_factor_at IS NOT NULL AS "secondFactor",
    s.second_factor_at IS NULL AND a.totp_confirmed_at IS NOT NULL AS "awaitsSecondFactor", coalesce((${HELD_ROLES}), '[]') AS roles
  FROM sign_in_session s JOIN account a ON a.id = s.account_id
  WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $2::timestamptz - make_interval(mins => $3)
    AND a.disabled_at IS NULL AND a.erased_at IS NULL`;
