import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

const COUNT = 10;
// Crockford's alphabet, without letters that look like digits: 5 bits each.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Makes ten codes of 50 bits in place of those before, and answers them: only their hashes are kept. */
export async function makeRecoveryCodes(manager: EntityManager, account: string): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  await manager.query('DELETE FROM recovery_code WHERE account_id = $1', [account]);
  await manager.query('INSERT INTO recovery_code (account_id, code_hash) SELECT $1, unnest($2::text[])', [account, codes.map((code) => hashOf(account, code))]);
  return codes;
}

/** Uses a code up; `false` when it isn't one, or was used. */
export async function useRecoveryCode(manager: EntityManager, account: string, code: string, now: Date): Promise<boolean> {
  const [used] = await manager.query<[unknown[], number]>(
    'UPDATE recovery_code SET used_at = $3 WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING true AS used',
    [account, hashOf(account, code), now],
  );
  return used.length === 1;
}

function newCode(): string {
  const letters = [...randomBytes(10)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** Fifty random bits stand a plain hash; the account keeps two people's codes apart. */
function hashOf(account: string, code: string): string {
  return createHash('sha256').update(`${account}:${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`).digest('hex');
}
