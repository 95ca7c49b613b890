import type { ReportedEvidence } from '@cumple/domain/progress/report-content';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '../../common/caller';
import { DEMONSTRATION_PLAN } from '../../accounts/demonstration/demonstration-people';
import type { DemonstrationReport, DemonstrationSheet, MilestoneKey } from './demonstration-content';
import type { DemonstrationFile } from './demonstration-evidence';
import type { Operations } from './operations-at';

/** Reports that were received, by the code and number of their milestone. */
export type SentReports = ReadonlyMap<MilestoneKey, { id: number; version: number }>;

/** Writes and sends what somebody of the demonstration reports in a round. What hasn't happened yet on that day isn't reported. */
export async function sendSheet(operations: Operations, caller: Caller, round: number, { institution, letter, reports }: DemonstrationSheet): Promise<SentReports> {
  const address = { plan: DEMONSTRATION_PLAN, round, institution };
  const sheet = await operations.sheets.one(caller, address);
  if (letter) await operations.editLetter.edit(caller, address, sheet.version, { letterNumber: letter, letterOn: sheet.asOf });
  const sent = [];
  for (const { commitment, number, content, file } of reports.filter((report) => hasHappened(report, sheet.asOf))) {
    const row = sheet.rows.find((each) => each.commitment === commitment && each.milestone === number);
    if (!row) throw new Error(`The demonstration's round doesn't ask about ${commitment}.${number}.`);
    const evidence = [...content.evidence, ...(file ? [await uploaded(operations, caller, institution, file)] : [])];
    const report = await operations.saveDraft.save(caller, { ...address, commitment, number }, 0, { ...content, evidence, milestoneVersion: row.milestoneVersion });
    sent.push({ commitment, number, version: report.version, id: report.id });
  }
  if (sent.length > 0) await operations.submitReports.submit(caller, address, { reports: sent.map(({ id: _, ...report }) => report), approval: 'none' }, '');
  // Receiving a report makes another version of it.
  return new Map(sent.map(({ commitment, number, id, version }) => [`${commitment}.${number}` as MilestoneKey, { id, version: version + 1 }]));
}

/** The file as it stands in a report, kept as any other that somebody uploads. */
async function uploaded({ keepFile }: Operations, caller: Caller, institution: string, { name, title, content }: DemonstrationFile): Promise<ReportedEvidence> {
  const folder = await mkdtemp(join(tmpdir(), 'cumple-demonstration-'));
  try {
    const [id, path] = [randomUUID(), join(folder, 'file')];
    await writeFile(path, content);
    await keepFile.keep(caller, { id, path, name, institution, plan: DEMONSTRATION_PLAN });
    return { url: null, file: id, title, kind: 'final-product' };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function hasHappened({ content: { startedOn, doneOn } }: DemonstrationReport, today: string): boolean {
  return [startedOn, doneOn].every((day) => day === null || day <= today);
}
