import type { DataSource, EntityManager } from 'typeorm';
import type { PlanChange } from '@cumple/domain/self-assessment/plan-change';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import type { QuarantinedContact } from '@cumple/domain/self-assessment/quarantine';
import { reasonsNotToApply } from '@cumple/domain/self-assessment/reasons-not-to-apply';
import type { ApplyMode } from '@cumple/domain/self-assessment/reasons-not-to-merge';
import { reasonsNotToQuarantine } from '@cumple/domain/self-assessment/reasons-not-to-quarantine';
import { growRevisions, growRevisionsOfJurisdiction } from '../action-plans/grow-revisions';
import { lockPlans } from '../common/lock-plans';
import { amendPromises } from './internal/amend-promises';
import { type LaidOver, layOverStored } from './internal/lay-over-stored';
import { quarantineContacts } from './internal/quarantine-contacts';
import { recordImports } from './internal/record-import';
import { writeCommitmentParts } from './internal/write-commitment-parts';
import { touchCommitments, writeCommitments } from './internal/write-commitments';
import { writePlan } from './internal/write-plan';
import { writeReport } from './internal/write-report';
import { refuse } from './plan-not-applicable';

export interface ApplyOptions {
  mode: ApplyMode;
  /** Personal data that the source contains: kept apart. */
  contacts: readonly QuarantinedContact[];
  /** SHA-256 (hex) of the file that the contacts come from; `null` where there are none. */
  sourceSha256: string | null;
  /** A new plan stays in the workspace until somebody publishes it. */
  draft?: boolean;
}

export interface AppliedPlan {
  /** What readers see differently, and the commitments that were kept although the document doesn't name them. */
  changes: PlanChange[];
  /** The plan's revision afterwards. */
  revision: number;
}

/**
 * Applies a plan document in one transaction: all of it or nothing. The same document again changes nothing; throws
 * `PlanNotApplicable` when it may not be applied, and `PromiseNotChangeable` when an approved plan's promise would change
 * without a reason. The record tells it as done by the operator's command.
 */
export function applyPlanDocument(dataSource: DataSource, document: PlanDocument, { reason = null, ...options }: ApplyOptions & { reason?: string | null }): Promise<AppliedPlan> {
  return dataSource.transaction(async (manager) => {
    const { planId, laidOver, ...applied } = await applyPlanDocumentWithin(manager, document, options);
    await amendPromises(manager, planId, laidOver, reason);
    const { differences } = laidOver;
    await recordImports(manager, [{ document, changes: applied.changes, differences, reason, sourceSha256: options.sourceSha256 }], 'command: import');
    return applied;
  });
}

/** The same inside a transaction that does more, and amends and records itself. */
export async function applyPlanDocumentWithin(manager: EntityManager, document: PlanDocument, { mode, contacts, sourceSha256, draft = false }: ApplyOptions): Promise<AppliedPlan & { planId: number; laidOver: LaidOver }> {
  refuse([...reasonsNotToApply(document), ...reasonsNotToQuarantine(contacts, document, sourceSha256)]);
  await lockPlans(manager);
  const laidOver = await layOverStored(manager, document, mode);
  const { stored, merged, changes, kept } = laidOver;
  const planId = await writePlan(manager, stored, merged, draft);
  await writeCommitments(manager, planId, stored, merged);
  await writeCommitmentParts(manager, planId, stored, merged);
  await writeReport(manager, planId, stored, merged);
  await quarantineContacts(manager, planId, contacts, sourceSha256);
  await touchCommitments(manager, planId, changedCommitments(changes));
  return { changes: [...changes, ...kept], revision: await revisionAfter(manager, planId, changes), planId, laidOver };
}

/** Codes of the commitments that were there before and look different now. */
function changedCommitments(changes: readonly PlanChange[]): string[] {
  const changed = changes.filter(({ part, field }) => part === 'commitment' && field !== 'commitment');
  return [...new Set(changed.map(({ subject }) => subject))];
}

async function revisionAfter(manager: EntityManager, planId: number, changes: readonly PlanChange[]): Promise<number> {
  if (changes.some(concernsOtherPlans)) return growRevisionsOfJurisdiction(manager, planId);
  if (changes.length > 0) return growRevisions(manager, planId);
  const [plan] = await manager.query<{ revision: number }[]>('SELECT revision FROM action_plan WHERE id = $1', [planId]);
  return plan?.revision ?? 0;
}

/** Plans of a jurisdiction share its name and its institutions. */
function concernsOtherPlans({ part, field }: PlanChange): boolean {
  return (part === 'jurisdiction' && field !== 'jurisdiction') || (part === 'institution' && field !== 'institution');
}
