import type { EntityManager } from 'typeorm';
import { forgetKey } from '../person-keys';

/** Removes everything that is kept of a person but the place that the record points to. */
export async function erasePersonalData(manager: EntityManager, account: string, email: string, now: Date): Promise<void> {
  for (const statement of OWN) await manager.query(statement, [account]);
  // What others have under way or were answered may quote the person too.
  await manager.query(`DELETE FROM kept_answer WHERE account_id = $1 OR strpos(lower(body::text), $1::text) > 0 OR strpos(lower(body::text), lower($2)) > 0`, [account, email]);
  await manager.query('DELETE FROM draft WHERE account_id = $1 OR strpos(lower(content::text), lower($2)) > 0', [account, email]);
  await manager.query(EMPTY, [account, now]);
  await forgetKey(manager, account);
}

const OWN = [
  ...['notification_reading', 'notification_telling'].map((table) => `DELETE FROM ${table} WHERE account_id = $1 OR notification_id IN (SELECT id FROM notification WHERE account_id = $1)`),
  ...['notification', 'notification_preference', 'digest', 'mail_message', 'sign_in_session', 'account_link', 'recovery_code', 'account_identity'].map(
    (table) => `DELETE FROM ${table} WHERE account_id = $1`,
  ),
];

const EMPTY = `UPDATE account SET email = NULL, name = NULL, password_hash = NULL, totp_secret = NULL, totp_confirmed_at = NULL,
  totp_last_step = NULL, erased_at = $2, disabled_at = coalesce(disabled_at, $2), version = version + 1 WHERE id = $1`;
