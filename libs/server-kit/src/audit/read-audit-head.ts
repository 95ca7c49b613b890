import type { EntityManager } from 'typeorm';
import { NOTHING_BEFORE } from './audit-chain';
import type { AuditEnd } from './verify-audit';

/** Where the chain ends now, and when its last entry was made (ISO 8601, UTC); without entries it ends before the first. */
export async function readAuditHead(reader: Pick<EntityManager, 'query'>): Promise<AuditEnd & { at: string | null }> {
  const [row] = await reader.query<{ entries: number; hash: string; at: string | null }[]>(
    `SELECT seq::float8 AS entries, hash, content::jsonb ->> 'at' AS at FROM audit_entry ORDER BY seq DESC LIMIT 1`,
  );
  return row ?? { entries: 0, hash: NOTHING_BEFORE, at: null };
}
