import { mergeCommitment } from './internal/merge-commitment';
import { keepKnown, mergeByKey } from './internal/merge-lists';
import type { Finding } from './finding';
import type { InstitutionEntry, PlanDocument } from './plan-document';
import type { MergedPlan, StoredInstitution, StoredPlan } from './stored-plan';

/**
 * The plan as it stands once a document is applied. What the document doesn't speak of stays; a missing text erases
 * none; findings are replaced, because they are derived from the report. The same document merged again changes nothing.
 */
export function mergePlanDocument(stored: StoredPlan, document: PlanDocument): MergedPlan {
  const reportKind = document.report?.kind ?? null;
  const byCode = ({ code }: { code: string }) => code.toLowerCase();
  const commitments = mergeByKey(stored.commitments, document.commitments, byCode, (entry, known) => mergeCommitment(entry, known, reportKind));
  return {
    plan: keepKnown(document.plan, stored.plan ?? undefined),
    jurisdiction: document.plan.jurisdiction,
    institutions: mergeByKey<StoredInstitution, InstitutionEntry>(stored.institutions, document.institutions, ({ slug }) => slug, (entry, known) =>
      mergeInstitution(entry, known, document.plan.jurisdiction.code),
    ),
    policyAreas: mergeByKey(stored.policyAreas, document.policyAreas, ({ code }) => code, keepKnown),
    commitments,
    forumSessions: mergeByKey(stored.forumSessions, document.forumSessions, ({ heldOn }) => heldOn, keepKnown),
    reports: mergeByKey(stored.reports, document.report ? [document.report] : [], ({ kind }) => kind, keepKnown),
    findings: mergeFindings(stored, document, new Map(commitments.map(({ code }) => [code.toLowerCase(), code]))),
  };
}

function mergeInstitution(entry: InstitutionEntry, known: StoredInstitution | undefined, jurisdiction: string): StoredInstitution {
  const posts = mergeByKey(known?.posts ?? [], entry.posts, ({ title }) => title, keepKnown);
  return { ...keepKnown(entry, known), posts, jurisdiction: known?.jurisdiction ?? jurisdiction };
}

/** A document that is no report and finds nothing leaves the findings of the report alone. */
function mergeFindings(stored: StoredPlan, document: PlanDocument, codes: ReadonlyMap<string, string>): Finding[] {
  if (document.report === null && document.findings.length === 0) return stored.findings;
  return document.findings.map((finding) => ({ ...finding, subject: finding.subject && (codes.get(finding.subject.toLowerCase()) ?? finding.subject) }));
}
