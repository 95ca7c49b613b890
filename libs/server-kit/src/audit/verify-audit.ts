import type { EntityManager } from 'typeorm';
import { NOTHING_BEFORE, problemOfLink, type AuditLink, type LinkProblem } from './audit-chain';

/** A head of the chain: how many entries there are, and the hash of the last. */
export interface AuditEnd {
  entries: number;
  hash: string;
}

/** A head that was noted earlier. Without the number of entries, any entry may have its hash. */
export interface NotedEnd {
  entries?: number;
  hash: string;
}

/**
 * What a check found. `seq` is the first entry that doesn't hold. `end-missing`: the chain is shorter than when its head was
 * noted; `end-differs`: at that place there is another entry now.
 */
export type AuditVerdict = { whole: true; end: AuditEnd } | { whole: false; seq: number; problem: LinkProblem | 'end-missing' | 'end-differs' };

type Reader = Pick<EntityManager, 'query'>;

const PAGE = 500;

/**
 * Checks every entry of the record from the first to the last, a page at a time, and that a head noted earlier is still in
 * it: without one, whoever owns the tables could have cut off the end, or linked everything anew.
 */
export async function verifyAudit(reader: Reader, noted: NotedEnd | null = null, page = PAGE): Promise<AuditVerdict> {
  const end: AuditEnd = { entries: 0, hash: NOTHING_BEFORE };
  let isNoted = noted === null || sameEnd(noted, end);
  for await (const link of links(reader, page)) {
    const problem = problemOfLink(link, end.entries, end.hash);
    if (problem) return { whole: false, seq: end.entries + 1, problem };
    end.entries += 1;
    end.hash = link.hash;
    isNoted ||= noted !== null && sameEnd(noted, end);
    if (!isNoted && noted?.entries === end.entries) return { whole: false, seq: end.entries, problem: 'end-differs' };
  }
  return isNoted ? { whole: true, end } : { whole: false, seq: end.entries + 1, problem: 'end-missing' };
}

function sameEnd(noted: NotedEnd, end: AuditEnd): boolean {
  return noted.hash.toLowerCase() === end.hash && (noted.entries ?? end.entries) === end.entries;
}

async function* links(reader: Reader, page: number): AsyncGenerator<AuditLink> {
  let last = FIRST;
  for (;;) {
    const rows = await reader.query<AuditLink[]>(READ, [last, page]);
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1)?.seq ?? last;
  }
}

// Below every number, so that an entry slipped in before the first is seen too; it can't itself be a number of an entry.
const FIRST = '-9223372036854775808';
const READ = `SELECT seq::text AS seq, content, action, about, public, previous_hash AS "previousHash", hash FROM audit_entry WHERE seq > $1 ORDER BY audit_entry.seq LIMIT $2`;
