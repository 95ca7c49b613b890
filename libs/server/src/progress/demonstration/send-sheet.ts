import type { Caller } from '../../common/caller';
import { DEMONSTRATION_PLAN } from '../../accounts/demonstration/demonstration-people';
import type { DemonstrationReport, DemonstrationSheet, MilestoneKey } from './demonstration-content';
import type { Operations } from './operations-at';

/** Reports that were received, by the code and number of their milestone. */
export type SentReports = ReadonlyMap<MilestoneKey, { id: number; version: number }>;

/** Writes and sends what somebody of the demonstration reports in a round. What hasn't happened yet on that day isn't reported. */
export async function sendSheet(operations: Operations, caller: Caller, round: number, { institution, letter, reports }: DemonstrationSheet): Promise<SentReports> {
  const address = { plan: DEMONSTRATION_PLAN, round, institution };
  const sheet = await operations.sheets.one(caller, address);
  if (letter) await operations.editLetter.edit(caller, address, sheet.version, { letterNumber: letter, letterOn: sheet.asOf });
  const sent = [];
  for (const { commitment, number, content } of reports.filter((report) => hasHappened(report, sheet.asOf))) {
    const row = sheet.rows.find((each) => each.commitment === commitment && each.milestone === number);
    if (!row) throw new Error(`The demonstration's round doesn't ask about ${commitment}.${number}.`);
    const report = await operations.saveDraft.save(caller, { ...address, commitment, number }, 0, { ...content, milestoneVersion: row.milestoneVersion });
    sent.push({ commitment, number, version: report.version, id: report.id });
  }
  if (sent.length > 0) await operations.submitReports.submit(caller, address, { reports: sent.map(({ id: _, ...report }) => report), approval: 'none' }, '');
  // Receiving a report makes another version of it.
  return new Map(sent.map(({ commitment, number, id, version }) => [`${commitment}.${number}` as MilestoneKey, { id, version: version + 1 }]));
}

function hasHappened({ content: { startedOn, doneOn } }: DemonstrationReport, today: string): boolean {
  return [startedOn, doneOn].every((day) => day === null || day <= today);
}
