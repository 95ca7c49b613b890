import type { DataSource } from 'typeorm';
import { readAuditHead } from '@cumple/server-kit/audit/read-audit-head';
import { verifyAudit } from '@cumple/server-kit/audit/verify-audit';
import { say } from '@cumple/server/common/record/record-messages';
import type { AuditArguments } from './arguments';

const WHOLE = 0;
const BROKEN = 1;

/** Checks the record, or tells where it ends, in a few lines; answers the exit code. */
export async function checkRecord(dataSource: DataSource, { task, noted, language }: AuditArguments, tell: (line: string) => void): Promise<number> {
  if (task === 'head') {
    const { hash, entries } = await readAuditHead(dataSource.manager);
    tell(say(language, 'end', { hash, entries: String(entries) }));
    return WHOLE;
  }
  const verdict = await verifyAudit(dataSource.manager, noted);
  if (!verdict.whole) {
    tell(say(language, 'broken', { seq: verdict.seq, problem: say(language, verdict.problem) }));
    return BROKEN;
  }
  tell(say(language, 'whole', { count: verdict.end.entries }));
  tell(say(language, 'end', { hash: verdict.end.hash, entries: String(verdict.end.entries) }));
  return WHOLE;
}
