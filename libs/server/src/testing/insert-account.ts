import { randomUUID } from 'node:crypto';
import { PasswordHasher } from '../accounts/passwords/password-hasher';
import type { WorkspaceApi } from './workspace-api';

export const PASSWORD = 'ocho sillas y un faro';

/** Somebody with a password and no mandate. */
export async function insertAccount(api: WorkspaceApi, email: string, password: string | null = PASSWORD): Promise<string> {
  const id = randomUUID();
  const hash = password === null ? null : await api.app.get(PasswordHasher).hash(password);
  await api.database.owner.query(`INSERT INTO account (id, email, language, password_hash, created_at) VALUES ($1, $2, 'es', $3, $4)`, [id, email, hash, api.clock.now]);
  return id;
}
