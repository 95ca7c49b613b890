import { seal, unseal } from '@cumple/server-kit/secrets/seal';
import { randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';

/** Keys by account; that of an erased person is missing. */
export type PersonKeys = ReadonlyMap<string, Buffer>;
/** What was said of persons, by account; `null` of those who were erased since. */
export type OpenedPersonal = Record<string, Record<string, unknown> | null>;

const KEY_BYTES = 32;

/**
 * Seals what an entry of the record says of a person, for `Deed.personal`, under the person's own key; the first time it
 * makes one. Of an erased person nothing is said any more. Those of several persons are spread into one object.
 */
export async function sealPersonal(manager: EntityManager, account: string, values: Record<string, unknown>): Promise<Record<string, string>> {
  await manager.query(MAKE, [account, randomBytes(KEY_BYTES)]);
  const key = (await keysOf(manager, [account])).get(account);
  return key ? { [account]: seal(key, JSON.stringify(values)) } : {};
}

/** Opens what `sealPersonal` sealed, for a reader who may know who people are. */
export async function openPersonal(manager: EntityManager, personal: Readonly<Record<string, string>> | null): Promise<OpenedPersonal> {
  return openWith(await keysOf(manager, Object.keys(personal ?? {})), personal);
}

/** The keys of these persons. */
export async function keysOf(manager: EntityManager, accounts: readonly string[]): Promise<PersonKeys> {
  if (accounts.length === 0) return new Map();
  const rows = await manager.query<{ account: string; key: Buffer }[]>(READ, [accounts]);
  return new Map(rows.map(({ account, key }) => [account, key]));
}

/** Opens with keys that were read before. */
export function openWith(keys: PersonKeys, personal: Readonly<Record<string, string>> | null): OpenedPersonal {
  return Object.fromEntries(Object.entries(personal ?? {}).map(([account, sealed]) => [account, open(keys.get(account), sealed)]));
}

/**
 * Forgets a person's key. Within a transaction that took the account's row (`FOR UPDATE`) and marks it as erased: whoever
 * makes the key at the same time comes before that, or finds the person erased.
 */
export async function forgetKey(manager: EntityManager, account: string): Promise<void> {
  await manager.query('DELETE FROM person_key WHERE account_id = $1', [account]);
}

function open(key: Buffer | undefined, sealed: string): Record<string, unknown> | null {
  const text = key ? unseal(key, sealed) : null;
  return text === null ? null : (JSON.parse(text) as Record<string, unknown>);
}

const MAKE = `INSERT INTO person_key (account_id, key) SELECT id, $2 FROM account WHERE id = $1 AND erased_at IS NULL
  ON CONFLICT (account_id) DO NOTHING`;
// A key that slipped in behind an erasure opens nothing, as it is never used.
const READ = `SELECT k.account_id AS account, k.key FROM person_key k JOIN account a ON a.id = k.account_id
  WHERE k.account_id = ANY ($1::uuid[]) AND a.erased_at IS NULL`;
