import { omit } from '../common/omit';
import type { ReportKind } from '../commitments/report-kind';
import type { CommitmentEntry, EvidenceEntry, InstitutionEntry, PlanDocument, PlanHeader, ReportEntry } from './plan-document';

/** What the database holds of a plan and of the institutions that a document names: what an import is compared with. */
export interface StoredPlan {
  /** `null` when there is no such plan. */
  plan: PlanHeader | null;
  /** The jurisdiction that the document names; `null` when there is no such one. */
  jurisdiction: PlanHeader['jurisdiction'] | null;
  institutions: StoredInstitution[];
  policyAreas: PlanDocument['policyAreas'];
  commitments: StoredCommitment[];
  forumSessions: PlanDocument['forumSessions'];
  reports: ReportEntry[];
  findings: PlanDocument['findings'];
}

export interface StoredInstitution extends InstitutionEntry {
  /** Code of its jurisdiction. */
  jurisdiction: string;
}

export interface StoredCommitment extends Omit<CommitmentEntry, 'evidence'> {
  evidence: StoredEvidence[];
}

export interface StoredEvidence extends EvidenceEntry {
  /** Given once, from 1 within the commitment, and never to another. */
  position: number;
  /** The report that cites it; `null` for evidence that comes from elsewhere. */
  reportKind: ReportKind | null;
  /** A new version of that report no longer cites it. */
  withdrawn: boolean;
}

/** A plan after a document was merged into it. */
export type MergedPlan = StoredPlan & { plan: PlanHeader; jurisdiction: PlanHeader['jurisdiction'] };

/** What a stored plan says today, as a document: withdrawn evidence left out, the latest report named. */
export function asPlanDocument(stored: MergedPlan): PlanDocument {
  const byDate = [...stored.reports].sort((one, other) => one.reportDate.localeCompare(other.reportDate));
  return {
    plan: stored.plan,
    institutions: stored.institutions.map((institution) => omit(institution, 'jurisdiction')),
    policyAreas: stored.policyAreas,
    commitments: stored.commitments.map((commitment) => ({ ...commitment, evidence: commitment.evidence.filter(({ withdrawn }) => !withdrawn).map(asEvidenceEntry) })),
    forumSessions: stored.forumSessions,
    report: byDate.at(-1) ?? null,
    findings: stored.findings,
  };
}

function asEvidenceEntry(evidence: StoredEvidence): EvidenceEntry {
  return omit(evidence, 'position', 'reportKind', 'withdrawn');
}
