import type { PlanImportView } from '@cumple/contracts/self-assessment/plan-import';
import type { HeldRole } from '@cumple/domain/common/actor';
import type { SheetTable } from '@cumple/domain/common/spreadsheet/sheet-table';
import { ProblemException } from '@cumple/server-kit/http/problem.exception';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../common/caller';
import { lockPlans } from '../../common/lock-plans';
import { type Act, WriteDesk } from '../../common/write-desk';
import { applyPlanDocumentWithin } from '../apply-plan-document';
import { examineSpreadsheet, type Examination } from './examine-spreadsheet';
import { spreadsheetMessages, type SpreadsheetCode } from './messages';
import { type ImportSource, recordImport } from './record-import';

interface ImportRow {
  plan: string | null;
  state: PlanImportView['state'];
  sha256: string;
  fingerprint: string | null;
  tables: SheetTable[];
}

/** Applies a spreadsheet that was looked at, with the rights of whoever asks: all of it, its amendments and its record, or nothing. */
@Injectable()
export class ApplyPlanImport {
  constructor(private readonly desk: WriteDesk) {}

  apply(caller: Caller, id: string, reason: string | undefined): Promise<void> {
    return this.desk.write(caller, async (act) => {
      const row = await take(act, id);
      await lockPlans(act.manager);
      const found = await examineSpreadsheet(act.manager, row.tables, row.plan);
      const as = authorise(act, found);
      refuseIf(found.problems.length > 0 || found.fingerprint !== row.fingerprint, 409, 'plan-changed');
      if (found.asksForReason && !reason) throw new ProblemException(422, spreadsheetMessages.say('reason-needed'), [{ field: 'reason', says: spreadsheetMessages.say('reason-needed') }]);
      await write(act, found, { id, sha256: row.sha256, reason: reason ?? null, as });
    });
  }
}

/** The import of the caller, kept from a second application meanwhile. */
async function take({ manager, caller }: Act, id: string): Promise<ImportRow> {
  const [row] = await manager.query<ImportRow[]>('SELECT plan, state, sha256, fingerprint, tables FROM plan_import WHERE id::text = $1 AND account_id = $2 FOR UPDATE', [id, caller.actor?.account ?? null]);
  if (!row) throw new ProblemException(404, 'not-found');
  refuseIf(row.state === 'applied', 409, 'already-applied');
  refuseIf(row.state !== 'ready', 409, 'not-ready');
  return row;
}

/** An import may do what its importer may do by hand, and nothing more. Answers the role in which it is done. */
function authorise(act: Act, { document, isNew, changesInstitutions }: Examination): HeldRole | null {
  if (isNew) act.authorise('plan.create', { plan: null });
  if (changesInstitutions) act.authorise('institution.edit', { plan: null });
  return act.authorise('plan.import', { plan: document.plan.slug });
}

async function write(act: Act, found: Examination, source: ImportSource): Promise<void> {
  const { document, isNew } = found;
  await applyPlanDocumentWithin(act.manager, document, { mode: isNew ? 'create' : 'update', contacts: [], sourceSha256: null, draft: true });
  await recordImport(act, found, source);
  await act.manager.query(`UPDATE plan_import SET state = 'applied', plan = $2, tables = NULL WHERE id = $1`, [source.id, document.plan.slug]);
  act.announce({ kind: 'plan-import.applied', payload: { plan: document.plan.slug, import: source.id } });
}

function refuseIf(refused: boolean, status: number, code: SpreadsheetCode): void {
  if (refused) throw new ProblemException(status, spreadsheetMessages.say(code));
}
