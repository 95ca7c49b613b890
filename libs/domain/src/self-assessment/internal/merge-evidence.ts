import { REPORT_KINDS, type ReportKind } from '../../commitments/report-kind';
import type { EvidenceEntry } from '../plan-document';
import type { StoredEvidence } from '../stored-plan';
import { keepKnown, mergeByKey } from './merge-lists';

/**
 * Evidence by its address. What this kind of report cited before and no longer does is withdrawn, and comes back when
 * it does again; evidence from elsewhere stays as it is. `reportKind` is `null` for a document that is no report.
 */
export function mergeEvidence(stored: readonly StoredEvidence[], incoming: readonly EvidenceEntry[], reportKind: ReportKind | null): StoredEvidence[] {
  const cited = new Set(incoming.map(({ url }) => url));
  let position = Math.max(0, ...stored.map((each) => each.position));
  const merged = mergeByKey<StoredEvidence, EvidenceEntry>(stored, incoming, ({ url }) => url, (entry, known) =>
    known ? again(entry, known, reportKind) : { ...entry, ...checkOf(entry), position: ++position, reportKind, withdrawn: false },
  );
  return merged.map((each) => (reportKind !== null && each.reportKind === reportKind && !cited.has(each.url) ? { ...each, withdrawn: true } : each));
}

function again(entry: EvidenceEntry, known: StoredEvidence, reportKind: ReportKind | null): StoredEvidence {
  const { position } = known;
  return { ...keepKnown(entry, known), ...latestCheck(entry, known), position, reportKind: laterReport(known.reportKind, reportKind), withdrawn: false };
}

type Check = Pick<EvidenceEntry, 'state' | 'checkedAt' | 'sha256'>;

/** What was seen last stands: a document that didn't look, or looked earlier, changes nothing. */
function latestCheck(entry: EvidenceEntry, known: StoredEvidence): Check {
  const [incoming, stored] = [checkOf(entry), checkOf(known)];
  if (incoming.checkedAt === null) return stored;
  return stored.checkedAt === null || incoming.checkedAt > stored.checkedAt ? incoming : stored;
}

function checkOf({ state, checkedAt, sha256 }: EvidenceEntry): Check {
  return { state, checkedAt: checkedAt === null ? null : new Date(checkedAt).toISOString(), sha256 };
}

/** Evidence belongs to the last report that cites it; what came from elsewhere belongs to none. */
function laterReport(known: ReportKind | null, reportKind: ReportKind | null): ReportKind | null {
  if (known === null || reportKind === null) return known;
  return REPORT_KINDS.indexOf(reportKind) > REPORT_KINDS.indexOf(known) ? reportKind : known;
}
