import { createHmac, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { expiryOf } from '../links/create-link';
import { hashOfToken } from '../session-cookie';

const DIGITS = 8;
const TRIES = 5;

/** For whom a code is, and the browser that asked for it: in another one it is worth nothing, nor can it be used up there. */
export interface CodeHolder {
  account: string;
  visitToken: string;
}

/** Makes a code of eight digits that works once, in the browser that asked; an earlier one of that browser stops working. */
export async function createSignInCode(manager: EntityManager, holder: CodeHolder, key: Buffer, now: Date): Promise<string> {
  const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');
  const browser = hashOfToken(holder.visitToken);
  await manager.query(`DELETE FROM account_link WHERE account_id = $1 AND purpose = 'sign-in-code' AND (browser_hash = $2 OR expires_at <= $3)`, [holder.account, browser, now]);
  const id = randomUUID();
  await manager.query(
    `INSERT INTO account_link (id, account_id, purpose, secret_hash, browser_hash, created_at, expires_at) SELECT $1, id, 'sign-in-code', $3, $4, $5, $6 FROM account WHERE id = $2`,
    [id, holder.account, hashOfCode(id, code, key), browser, now, expiryOf('sign-in-code', now)],
  );
  return code;
}

/** Uses a code up when it is the one; counts the try before it looks. */
export async function redeemSignInCode(manager: EntityManager, holder: CodeHolder, code: string, key: Buffer, now: Date): Promise<boolean> {
  const [tried] = await updated<{ id: string; secretHash: string }>(manager, TRY, [holder.account, hashOfToken(holder.visitToken), now, TRIES]);
  if (!tried) return false;
  const [given, expected] = [hashOfCode(tried.id, code.replaceAll(/[\s-]/g, ''), key), tried.secretHash].map((text) => Buffer.from(text));
  if (!given || !expected || !timingSafeEqual(given, expected)) return false;
  const used = await updated(manager, 'UPDATE account_link SET used_at = $2 WHERE id = $1 AND used_at IS NULL RETURNING id', [tried.id, now]);
  return used.length === 1;
}

const TRY = `
  UPDATE account_link SET attempts = attempts + 1
  WHERE account_id = $1 AND browser_hash = $2 AND purpose = 'sign-in-code' AND used_at IS NULL AND expires_at > $3 AND attempts < $4
  RETURNING id, secret_hash AS "secretHash"`;

/** Eight digits are quickly tried out, so their hash needs the installation's secret. */
function hashOfCode(id: string, code: string, key: Buffer): string {
  return createHmac('sha256', key).update(JSON.stringify([id, code])).digest('hex');
}

/** Rows that an UPDATE … RETURNING answers. */
async function updated<Row>(manager: EntityManager, sql: string, values: unknown[]): Promise<Row[]> {
  const [rows] = await manager.query<[Row[], number]>(sql, values);
  return rows;
}
