import type { EntityManager } from 'typeorm';

/** One thing that was done, as the record keeps it. Nothing in it names a person but `by.account` and what is in `personal`. */
export interface AuditContent {
  /** ISO 8601 instant in UTC. */
  at: string;
  /** What was done, e.g. `commitment.amended`. */
  action: string;
  /** Address of what it was done to, e.g. `plans/demo-2025-2027/commitments/G1`: what belongs to a thing begins with its address. */
  about: string;
  /** Whether everybody may read it. */
  public: boolean;
  /** Who did it; `null` for the installation itself. */
  by: AuditAuthor | null;
  /** From where in the application, e.g. `PATCH /api/v1/workspace/plans/:plan`. */
  source: string;
  reason: string | null;
  before: unknown;
  after: unknown;
  /** Values about persons, by account, each encrypted with the person's key. */
  personal: Readonly<Record<string, string>> | null;
}

export interface AuditAuthor {
  account: string | null;
  role: string | null;
  post: string | null;
  institution: string | null;
  institutionName: string | null;
  /** As it was then; older entries don't say it. */
  institutionAcronym?: string | null;
}

/**
 * Appends to the record within the transaction that does the work; the database links each entry to the one before. From
 * here on nobody else can append until the transaction ends: do it last.
 */
export async function appendAudit(manager: EntityManager, contents: readonly AuditContent[]): Promise<void> {
  if (contents.length === 0) return;
  const texts = contents.map((content) => JSON.stringify(content));
  await manager.query('INSERT INTO audit_entry (content) SELECT content FROM unnest($1::text[]) WITH ORDINALITY AS given(content, place) ORDER BY place', [texts]);
}
