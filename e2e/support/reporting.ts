import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import type { Page } from '@cumple/contracts/common/page';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import type { ReportSaving, ReportSheet, SheetReport } from '@cumple/contracts/progress/report-sheet';
import { EMPTY_REPORT } from '@cumple/domain/progress/report-content';
import type { DeskCaller } from './desk-caller';

const PLAN = 'demo-2025-2027';

/** A milestone, and what is written of it. */
export interface Written {
  commitment: string;
  milestone: number;
  says: Partial<ReportSaving>;
}

/** Writes what an institution says of a milestone, outside rounds unless one is named; answers the draft's version. */
export async function write(liaison: DeskCaller, institution: string, { commitment, milestone, says }: Written, round: number | 'outside' = 'outside'): Promise<number> {
  const { rows } = await liaison.read<ReportSheet>(workspacePaths.reportSheet(PLAN, round, institution));
  const row = rows.find((each) => each.commitment === commitment && each.milestone === milestone);
  const body = { ...EMPTY_REPORT, milestoneState: 'under-way', ...says, milestoneVersion: row?.milestoneVersion ?? 1 };
  const address = workspacePaths.sheetReport(PLAN, round, institution, commitment, milestone);
  const saved = await liaison.send<SheetReport>(address, { method: 'PUT', body, version: row?.report?.version ?? 0 });
  return saved.version;
}

/** Writes and sends reports together. */
export async function submit(liaison: DeskCaller, institution: string, written: readonly Written[], round: number | 'outside' = 'outside'): Promise<void> {
  const reports: { commitment: string; number: number; version: number }[] = [];
  for (const one of written) reports.push({ commitment: one.commitment, number: one.milestone, version: await write(liaison, institution, one, round) });
  await liaison.send(workspacePaths.sheetSubmissions(PLAN, round, institution), { method: 'POST', body: { reports, approval: 'none' } });
}

/** What waits for review of a milestone, sent outside rounds. */
export async function waiting(contact: DeskCaller, commitment: string, milestone: number): Promise<ManagedReport> {
  const { items } = await contact.read<Page<ManagedReport>>(`${workspacePaths.reviewQueue(PLAN)}?pageSize=100`);
  const found = items.find((each) => each.commitment === commitment && each.milestone === milestone && each.round === null);
  if (!found) throw new Error(`Nothing of ${commitment}.${milestone} waits for review.`);
  return found;
}

/** Returns what waits of a milestone in a round: until then nothing is sent of it outside rounds. */
export async function setAside(contact: DeskCaller, commitment: string, milestone: number): Promise<void> {
  const { items } = await contact.read<Page<ManagedReport>>(`${workspacePaths.reviewQueue(PLAN)}?pageSize=100`);
  for (const { id, version } of items.filter((each) => each.commitment === commitment && each.milestone === milestone && each.round !== null)) {
    await contact.send(workspacePaths.reportReturning(id), { method: 'POST', body: { notes: [{ field: 'narrative', text: 'Diga en qué fechas.' }] }, version });
  }
}

/** Publishes what waits of a milestone. */
export async function publish(contact: DeskCaller, commitment: string, milestone: number): Promise<ManagedReport> {
  const { id, version } = await waiting(contact, commitment, milestone);
  return contact.send(workspacePaths.reportPublication(id), { method: 'POST', version });
}
