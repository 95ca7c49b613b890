import { DEFAULT_LANGUAGE } from '@cumple/contracts/common/language';
import type { EntityManager } from 'typeorm';
import { say } from '../../accounts/command/say';
import { instant } from '../../common/json.sql';
import { PromiseNotChangeable } from '../promise-not-changeable';
import type { LaidOver } from './lay-over-stored';
import { type AmendmentAuthor, writeAmendments } from './write-amendments';

/** Amends an approved plan by a command of the operator: in the name of its coordinator's point of contact. @throws PromiseNotChangeable */
export async function amendPromises(manager: EntityManager, planId: number, { amended, differences }: LaidOver, reason: string | null): Promise<void> {
  if (amended.length === 0) return;
  if (!reason) throw new PromiseNotChangeable('reason-needed', amended);
  const [author] = await manager.query<Omit<AmendmentAuthor, 'reason'>[]>(AUTHOR, [planId, say(DEFAULT_LANGUAGE, 'default-post')]);
  if (!author) throw new PromiseNotChangeable('coordinator-needed', amended);
  await writeAmendments(manager, planId, differences, { ...author, reason });
}

const AUTHOR = `
  SELECT i.slug AS institution, ${instant('now()')} AS "madeAt",
         coalesce((SELECT post.title FROM post WHERE post.institution_id = i.id AND post.role = 'point-of-contact' AND (post.plan_id IS NULL OR post.plan_id = p.id)
                    ORDER BY post.plan_id NULLS LAST, post.id LIMIT 1), $2) AS "postTitle"
    FROM action_plan p JOIN institution i ON i.id = p.coordinator_id
   WHERE p.id = $1`;
