import type { EntityManager } from 'typeorm';
import { DEMONSTRATION_PLAN } from '../../accounts/demonstration/demonstration-people';
import type { Caller } from '../../common/caller';
import { putOut } from '../review/internal/put-out';
import { lockReport } from '../review/internal/take-report';
import { askedMilestones } from './asked-milestones';
import { CONTACT, CURRENT, type DemonstrationSheet, EARLIER, RETURNED, TAKEN_BACK, UNREVIEWED } from './demonstration-content';
import { daysBefore, demonstrationRounds } from './demonstration-days';
import { type OperationParts, operationsAt } from './operations-at';
import { sendSheet, type SentReports } from './send-sheet';

/** Where the demonstration is played: by whom, and when it is now. */
export interface Stage {
  parts: OperationParts;
  now: Date;
  callerOf(email: string): Caller;
}

/** The round of before: most of it reviewed, one report that nobody reviewed in time, one taken back; closed. */
export async function playEarlierRound(stage: Stage, manager: EntityManager): Promise<void> {
  const contact = stage.callerOf(CONTACT);
  const at = (days: number) => operationsAt(stage.parts, daysBefore(stage.now, days));
  const round = await at(100).openRound.open(contact, DEMONSTRATION_PLAN, { ...demonstrationRounds(stage.now).earlier, milestones: await askedMilestones(manager) });
  const sent = await sendAll(stage, 89, round.number, EARLIER);
  for (const [key, { id, version }] of sent) if (key !== UNREVIEWED) await at(84).publishReport.publish(contact, id, version);
  const overdue = sent.get(UNREVIEWED);
  if (overdue) await publishUnreviewed(at(75), overdue.id);
  const mistaken = sent.get(TAKEN_BACK.key);
  // Publishing makes another version of it.
  if (mistaken) await at(70).withdrawReport.withdraw(stage.callerOf(TAKEN_BACK.by), mistaken.id, mistaken.version + 1, { reason: TAKEN_BACK.reason });
  await at(65).closeRound.close(contact, DEMONSTRATION_PLAN, round.number);
}

/** The round that is open: some reports wait for review, one was returned with notes, most are still to come. */
export async function playOpenRound(stage: Stage, manager: EntityManager): Promise<void> {
  const contact = stage.callerOf(CONTACT);
  const at = (days: number) => operationsAt(stage.parts, daysBefore(stage.now, days));
  const round = await at(6).openRound.open(contact, DEMONSTRATION_PLAN, { ...demonstrationRounds(stage.now).current, milestones: await askedMilestones(manager) });
  const sent = await sendAll(stage, 3, round.number, CURRENT);
  const vague = sent.get(RETURNED.key);
  if (vague) await at(2).returnReport.return(contact, vague.id, vague.version, { notes: [...RETURNED.notes] });
}

async function sendAll(stage: Stage, daysAgo: number, round: number, sheets: readonly DemonstrationSheet[]): Promise<SentReports> {
  const operations = operationsAt(stage.parts, daysBefore(stage.now, daysAgo));
  const sent = [];
  for (const sheet of sheets) sent.push(...(await sendSheet(operations, stage.callerOf(sheet.by), round, sheet)));
  return new Map(sent);
}

function publishUnreviewed({ desk }: Pick<ReturnType<typeof operationsAt>, 'desk'>, id: number): Promise<void> {
  return desk.write({ actor: null, source: 'start: demonstration' }, async (act) => {
    const report = await lockReport(act, id);
    if (report?.overdue) await putOut(act, report, null);
  });
}
