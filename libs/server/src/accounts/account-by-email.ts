import type { EntityManager } from 'typeorm';

export interface KnownAccount {
  id: string;
  email: string;
  name: string | null;
  passwordHash: string | null;
}

/** The account of an e-mail, in whatever case it is written; `null` where nobody can sign in with it. */
export async function accountByEmail(manager: EntityManager, email: string): Promise<KnownAccount | null> {
  const [account] = await manager.query<KnownAccount[]>(
    `SELECT id, email, name, password_hash AS "passwordHash" FROM account WHERE lower(email) = lower($1) AND disabled_at IS NULL AND erased_at IS NULL`,
    [email],
  );
  return account ?? null;
}
