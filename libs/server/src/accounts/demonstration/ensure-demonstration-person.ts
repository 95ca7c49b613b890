import type { Act } from '../../common/write-desk';
import { DEMONSTRATION_PLAN, type DemonstrationPerson } from './demonstration-people';

/** Puts somebody of the demonstration back to how they began: able to sign in with this password, and at their post. */
export async function ensureDemonstrationPerson(act: Act, person: DemonstrationPerson, passwordHash: string): Promise<void> {
  const post = await ensurePost(act, person);
  // Without the fictional plan there is nobody.
  const account = post && (await ensureAccount(act, person, passwordHash));
  if (post && account) await ensureMandate(act, account, post);
}

async function ensureAccount({ manager, now }: Act, { email, post }: DemonstrationPerson, passwordHash: string): Promise<string | null> {
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO account (id, email, name, language, password_hash, demonstration, created_at) VALUES (gen_random_uuid(), $1, $2, 'es', $3, true, $4)
     ON CONFLICT (lower(email)) DO UPDATE
       SET name = excluded.name, password_hash = excluded.password_hash, totp_secret = NULL, totp_confirmed_at = NULL, totp_last_step = NULL, disabled_at = NULL, version = account.version + 1
       WHERE account.demonstration
     RETURNING id`,
    [email, post, passwordHash, now],
  );
  return row?.id ?? null;
}

/** The post, limited to the plan of the demonstration whatever was made of it meanwhile. */
async function ensurePost(act: Act, { institution, post, role }: DemonstrationPerson): Promise<number | null> {
  const [row] = await act.manager.query<{ id: number; made: boolean }[]>(
    `INSERT INTO post (institution_id, title, role, plan_id)
     SELECT i.id, $2, $3, p.id FROM institution i JOIN jurisdiction j ON j.id = i.jurisdiction_id AND j.fictional JOIN action_plan p ON p.jurisdiction_id = j.id
     WHERE i.slug = $1 AND p.slug = $4
     ON CONFLICT ON CONSTRAINT post_title_key DO UPDATE SET role = excluded.role, plan_id = excluded.plan_id
     RETURNING id, xmax = 0 AS made`,
    [institution, post, role, DEMONSTRATION_PLAN],
  );
  if (row?.made) act.record({ action: 'post.added', about: `posts/${row.id}`, public: false, after: { title: post, role, plan: DEMONSTRATION_PLAN } });
  return row?.id ?? null;
}

/** One day before the instant, so that it holds in every time zone. */
async function ensureMandate(act: Act, account: string, post: number): Promise<void> {
  const [mandate] = await act.manager.query<{ id: number }[]>(
    `INSERT INTO mandate (post_id, kind, starts_on, account_id) SELECT $1, 'titular', ($3::timestamptz AT TIME ZONE 'UTC')::date - 1, $2
     WHERE NOT EXISTS (SELECT FROM mandate m WHERE m.post_id = $1 AND m.ended_at IS NULL AND NOT m.deputy AND coalesce(m.ends_on, 'infinity') >= ($3::timestamptz AT TIME ZONE 'UTC')::date - 1)
     RETURNING id`,
    [post, account, act.now],
  );
  if (mandate) act.record({ action: 'mandate.started', about: `posts/${post}/mandates/${mandate.id}`, public: false, after: { kind: 'titular' } });
}
