import type { Appointment } from '@cumple/contracts/accounts/people';
import { DEFAULT_LANGUAGE } from '@cumple/contracts/common/language';
import { randomUUID } from 'node:crypto';
import type { Act } from '../../common/write-desk';
import { refusal } from './refused';

/**
 * The account of an e-mail, without regard to case; a new one where there is none. Locked before anything points to it, so
 * that many who invite the same person at once wait for each other instead of blocking each other.
 */
export async function findOrCreateAccount({ manager, now }: Act, { email, name, language = DEFAULT_LANGUAGE }: Appointment, field: string): Promise<string> {
  await manager.query('INSERT INTO account (id, email, name, language, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING', [randomUUID(), email, name ?? null, language, now]);
  const [account] = await manager.query<{ id: string; disabled: boolean }[]>(
    'SELECT id, disabled_at IS NOT NULL AS disabled FROM account WHERE lower(email) = lower($1) FOR UPDATE',
    [email],
  );
  if (!account) throw new Error('An account was erased while somebody was appointed to it.');
  if (account.disabled) throw refusal([{ field: `${field}.email`, code: 'account-disabled' }]);
  return account.id;
}
