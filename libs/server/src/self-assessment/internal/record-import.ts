import type { EntityManager } from 'typeorm';
import type { PlanChange } from '@cumple/domain/self-assessment/plan-change';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import type { CommitmentDifference } from '@cumple/domain/self-assessment/spreadsheet/plan-differences';
import { type AuditContent, appendAudit } from '@cumple/server-kit/audit/append-audit';
import { instant } from '../../common/json.sql';
import { deedsOf } from './write-amendments';

/** A plan document that was applied by nobody in particular: by a command of the operator, or at the first start. */
export interface AppliedDocument {
  document: PlanDocument;
  changes: readonly PlanChange[];
  /** What it did to commitments that were there, or joined them; none where the plan is new. */
  differences: readonly CommitmentDifference[];
  /** Why an approved plan's promise changed. */
  reason: string | null;
  /** SHA-256 (hex) of the file that it comes from; `null` for what is shipped. */
  sourceSha256: string | null;
}

/** Adds to the record what was imported, a plan at a time; what changed nothing isn't told. Last in its transaction. */
export async function recordImports(manager: EntityManager, applied: readonly AppliedDocument[], source: string): Promise<void> {
  const entries: AuditContent[] = [];
  for (const each of applied) if (each.changes.some(({ kind }) => kind !== 'kept')) entries.push(...(await entriesOf(manager, each, source)));
  await appendAudit(manager, entries);
}

async function entriesOf(manager: EntityManager, { document, changes, differences, reason, sourceSha256 }: AppliedDocument, source: string): Promise<AuditContent[]> {
  const { plan, commitments } = document;
  const [row] = await manager.query<{ at: string; public: boolean }[]>(`SELECT ${instant('now()')} AS at, published_at IS NOT NULL AS public FROM action_plan WHERE slug = $1`, [plan.slug]);
  const milestones = commitments.reduce((sum, commitment) => sum + commitment.milestones.length, 0);
  const after = { commitments: commitments.length, milestones, changes: changes.filter(({ kind }) => kind !== 'kept').length, ...(sourceSha256 && { sourceSha256 }) };
  const common = { at: row?.at ?? '', public: row?.public ?? false, by: null, source, reason, personal: null };
  const own: AuditContent = { ...common, action: 'plan-import.applied', about: `plans/${plan.slug}`, before: null, after };
  return [own, ...differences.flatMap((each) => deedsOf(plan.slug, each)).map((deed) => ({ ...common, ...deed }))];
}
