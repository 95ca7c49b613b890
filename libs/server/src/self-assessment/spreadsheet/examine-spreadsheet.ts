import type { SpreadsheetProblem } from '@cumple/contracts/self-assessment/plan-import';
import { same } from '@cumple/domain/common/same';
import { mergePlanDocument } from '@cumple/domain/self-assessment/merge-plan-document';
import type { PlanChange } from '@cumple/domain/self-assessment/plan-change';
import { planChanges } from '@cumple/domain/self-assessment/plan-changes';
import type { PlanDocument } from '@cumple/domain/self-assessment/plan-document';
import { reasonsNotToMerge } from '@cumple/domain/self-assessment/reasons-not-to-merge';
import { inReadingOrder } from '@cumple/domain/self-assessment/spreadsheet/in-reading-order';
import { changesThePromise, type CommitmentDifference, commitmentDifferences, countDifferences } from '@cumple/domain/self-assessment/spreadsheet/plan-differences';
import { namedBySpreadsheet, readPlanSpreadsheet } from '@cumple/domain/self-assessment/spreadsheet/read-plan-spreadsheet';
import type { SheetTable } from '@cumple/domain/common/spreadsheet/sheet-table';
import type { SpreadsheetBase } from '@cumple/domain/self-assessment/spreadsheet/to-plan-document';
import { asPlanDocument, type StoredPlan } from '@cumple/domain/self-assessment/stored-plan';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { letOthersGo } from '../../common/let-others-go';
import { readStoredPlan } from '../internal/read-stored-plan';
import { readWithdrawn, type Withdrawn } from '../internal/withdrawn-parts';
import type { SpreadsheetCode } from './messages';

/** A problem before it is said in somebody's language. */
export type Problem = Omit<SpreadsheetProblem, 'message' | 'code'> & { code: SpreadsheetCode; params: Readonly<Record<string, string | number>> };

/** What applying a spreadsheet would do at this moment. */
export interface Examination {
  document: PlanDocument;
  isNew: boolean;
  approved: boolean;
  problems: Problem[];
  differences: CommitmentDifference[];
  changes: { added: number; changed: number; unchanged: number };
  /** SHA-256 (hex) of everything that it would change, with what stands there now: another one, and somebody was quicker. */
  fingerprint: string;
  rowCount: number;
  asksForReason: boolean;
  /** It changes institutions that are there already: those belong to all plans. */
  changesInstitutions: boolean;
}

const NOTHING = { added: 0, changed: 0, unchanged: 0 };

/** Lays a spreadsheet over what is stored of its plan, without changing anything. `plan`: the one that it was sent for. */
export async function examineSpreadsheet(manager: EntityManager, tables: readonly SheetTable[], plan: string | null): Promise<Examination> {
  const named = namedBySpreadsheet(tables);
  const stored = await readStoredPlan(manager, { slug: plan ?? named.plan ?? '', jurisdiction: named.jurisdiction, institutions: named.institutions });
  await letOthersGo();
  const { document, problems, places, rowCount } = readPlanSpreadsheet(tables, baseOf(stored));
  await letOthersGo();
  const [isNew, approved] = [stored.plan === null, Boolean(stored.plan?.baselineApprovedOn)];
  const refused = problems.length === 0 ? reasonsNotToMerge(stored, document, isNew ? 'create' : 'update').map((reason) => places.problemOf(reason)) : problems;
  if (refused.length > 0) return { document, isNew, approved, problems: inReadingOrder(refused, tables), differences: [], changes: NOTHING, fingerprint: '', rowCount, asksForReason: false, changesInstitutions: false };
  await letOthersGo();
  const merged = mergePlanDocument(stored, document);
  await letOthersGo();
  const differences = commitmentDifferences(stored, merged);
  const withdrawn = problemsOfWithdrawn(await readWithdrawn(manager, stored.planId), differences);
  return { document, isNew, approved, problems: withdrawn, differences, changes: countDifferences(differences, merged), fingerprint: fingerprintOf(planChanges(stored, merged)), rowCount, asksForReason: approved && differences.some(changesThePromise), changesInstitutions: changesKnown(stored.institutions, merged.institutions) };
}

function fingerprintOf(changes: readonly PlanChange[]): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex');
}

function changesKnown(stored: StoredPlan['institutions'], merged: StoredPlan['institutions']): boolean {
  const known = new Map(stored.map((each) => [each.slug, each]));
  return merged.some((each) => known.has(each.slug) && !same(known.get(each.slug), each));
}

function baseOf(stored: StoredPlan): SpreadsheetBase {
  const { plan, jurisdiction } = stored;
  if (plan && jurisdiction) return { ...asPlanDocument({ ...stored, plan, jurisdiction }), jurisdiction };
  return { plan: null, jurisdiction, institutions: stored.institutions, policyAreas: [], commitments: [] };
}

/** What was withdrawn isn't changed by an import either. */
function problemsOfWithdrawn(withdrawn: Withdrawn, differences: readonly CommitmentDifference[]): Problem[] {
  const place = { sheet: '', row: null, column: null } as const;
  return differences.flatMap(({ code, milestones }): Problem[] => {
    const parts = withdrawn.get(code.toLowerCase());
    if (parts?.whole) return [{ ...place, code: 'withdrawn', params: { commitment: code } }];
    const changed = milestones.filter(({ number }) => parts?.milestones.includes(number));
    return changed.map(({ number }) => ({ ...place, code: 'withdrawn-milestone', params: { commitment: code, number } }));
  });
}
