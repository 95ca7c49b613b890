import type { HeldRole } from '@cumple/domain/common/actor';
import { writesReportsAs } from '@cumple/domain/progress/who-reports';
import { holdPlan } from '../../action-plans/take-plan';
import { found } from '../../common/found';
import { waitForImports } from '../../common/lock-plans';
import type { Act } from '../../common/write-desk';
import { holdRound } from './hold-round';
import { hasItsLiaison, notNow } from './refuse';
import type { SheetAddress } from './sheet-address';
import { sheetSql } from './sheet.sql';
import { lockOf, reportingInstitution, type StoredSheet } from './stored-sheet';

/** A sheet that somebody is writing in: until the transaction ends nobody else does. */
export interface SheetAtWork extends StoredSheet {
  sheetId: number;
  /** In which role it is written. */
  by: HeldRole;
}

// Both unique keys: of rounds, and outside rounds. Drafts alone leave the letter at version 0.
const BEGIN = 'INSERT INTO report_sheet (plan_id, round_id, institution_id, version) VALUES ($1, $2, $3, 0) ON CONFLICT DO NOTHING';
const LOCK = 'SELECT id FROM report_sheet WHERE plan_id = $1 AND round_id IS NOT DISTINCT FROM $2 AND institution_id = $3 FOR UPDATE';

/** Takes a sheet in hand: 401 or 403 before it tells whether there is one, 404, then 409 while nothing can be written in it. */
export async function takeSheet(act: Act, address: SheetAddress): Promise<SheetAtWork> {
  const allowed = await allowedSheet(act, address);
  await waitForImports(act.manager);
  return standingSheet(act, allowed);
}

/** The same for sending what is in it: the public reads how many reports were received, so that its plan changes. */
export async function takeSheetToSend(act: Act, address: SheetAddress): Promise<SheetAtWork> {
  const allowed = await allowedSheet(act, address);
  await holdPlan(act.manager, allowed.sheet.planId);
  return standingSheet(act, allowed);
}

/** A sheet that the caller could write in now, without taking it in hand: refused as `takeSheet` refuses. */
export async function openSheet(act: Act, address: SheetAddress): Promise<StoredSheet> {
  const { sheet } = await allowedSheet(act, address);
  requireStanding(sheet);
  return sheet;
}

/** The same for taking back what was sent: that is possible whatever became of the round. */
export async function takeSheetAnyway(act: Act, address: SheetAddress): Promise<SheetAtWork> {
  const allowed = await allowedSheet(act, address);
  await waitForImports(act.manager);
  return lockSheet(act, allowed);
}

interface AllowedSheet {
  sheet: StoredSheet;
  by: HeldRole;
}

async function allowedSheet(act: Act, { plan, round, institution }: SheetAddress): Promise<AllowedSheet> {
  act.authorise('report.write', { plan, institutions: [institution] });
  const sheet = await read(act, { plan, round, institution });
  const by = writesReportsAs(act.caller.actor, reportingInstitution(sheet));
  if (!by) throw hasItsLiaison();
  return { sheet, by };
}

/** Asks only then what became of its round. */
async function standingSheet(act: Act, allowed: AllowedSheet): Promise<SheetAtWork> {
  await holdRound(act.manager, allowed.sheet.roundId);
  const locked = await lockSheet(act, allowed);
  requireStanding(locked);
  return locked;
}

async function lockSheet(act: Act, { sheet, by }: AllowedSheet): Promise<SheetAtWork> {
  const key = [sheet.planId, sheet.roundId, sheet.institutionId];
  await act.manager.query(BEGIN, key);
  await act.manager.query(LOCK, key);
  const { plan, round, institution } = sheet;
  // Read by a statement of its own: one that waited for the lock would still see what was before.
  const locked = await read(act, { plan, round: round?.number ?? null, institution: institution.slug });
  if (locked.sheetId === null) throw new Error('A sheet that was just begun is missing.');
  return { ...locked, sheetId: locked.sheetId, by };
}

async function read(act: Act, { plan, round, institution }: SheetAddress): Promise<StoredSheet> {
  const [sheet] = await act.manager.query<StoredSheet[]>(sheetSql, [act.now, plan, round, institution]);
  return found(sheet ?? null);
}

/** What was returned in a sheet keeps it open; its rows are asked one by one then. */
function requireStanding(sheet: StoredSheet): void {
  const lock = lockOf(sheet);
  if (lock && !sheet.hasReturned) throw notNow(lock);
}
