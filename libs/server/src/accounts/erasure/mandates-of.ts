import type { EntityManager } from 'typeorm';
import { mandateHoldsSql, SITE_TIME_ZONE } from '../actor.query';

/** A mandate that an erasure ends. */
export interface EndedMandate {
  mandate: number;
  post: number;
}

/** Whether the tracker would be left without a point of contact who can act: then nobody could appoint the next one. */
export async function isOnlyPointOfContact(manager: EntityManager, account: string, now: Date): Promise<boolean> {
  // Taken in one order, so that two who erase each other don't both find the other one there.
  await manager.query(`SELECT FROM post WHERE role = 'point-of-contact' ORDER BY id FOR UPDATE`);
  const [row] = await manager.query<{ holds: boolean; others: boolean }[]>(HOLDERS, [account, now]);
  return row?.holds === true && !row.others;
}

/** Ends the mandates that run or are still to come. */
export async function endMandatesOf(manager: EntityManager, account: string, now: Date): Promise<EndedMandate[]> {
  const [rows] = await manager.query<[EndedMandate[], number]>(
    `UPDATE mandate SET ended_at = $2, version = version + 1
     WHERE account_id = $1 AND ended_at IS NULL AND (ends_on IS NULL OR ends_on >= $2::date - 1) RETURNING id AS mandate, post_id AS post`,
    [account, now],
  );
  return rows;
}

const HOLDERS = `
  SELECT coalesce(bool_or(m.account_id = $1), false) AS holds, coalesce(bool_or(m.account_id <> $1), false) AS others
  FROM mandate m JOIN post ON post.id = m.post_id AND post.role = 'point-of-contact' LEFT JOIN action_plan p ON p.id = post.plan_id
    JOIN account a ON a.id = m.account_id AND a.disabled_at IS NULL AND a.erased_at IS NULL
  WHERE ${mandateHoldsSql('m', `coalesce(p.time_zone, ${SITE_TIME_ZONE})`, '$2')}`;
