import { same } from '../../common/same';
import type { ReportKind } from '../../commitments/report-kind';
import type { AssessmentEntry, CommitmentEntry, MilestoneEntry } from '../plan-document';
import type { StoredCommitment } from '../stored-plan';
import { mergeEvidence } from './merge-evidence';
import { keepKnown, mergeByKey } from './merge-lists';

/** What tells one judgement from another: an organisation judges once a day in one source. */
export function assessmentKey({ kind, organisation, assessedOn, source }: AssessmentEntry): string {
  return JSON.stringify([kind, organisation, assessedOn, source]);
}

/** A commitment with what a document says of it. A missing text erases none; parts are added or corrected, never lost. */
export function mergeCommitment(incoming: CommitmentEntry, stored: StoredCommitment | undefined, reportKind: ReportKind | null): StoredCommitment {
  return {
    ...keepKnown<Omit<CommitmentEntry, 'evidence'>>(incoming, stored),
    code: stored?.code ?? incoming.code,
    kind: incoming.kind ?? stored?.kind ?? null,
    responsiblePost: responsiblePost(incoming, stored),
    endsOnMeaning: endsOnMeaning(incoming, stored),
    supportingInstitutions: [...(incoming.supportingInstitutions.length > 0 ? incoming : (stored ?? incoming)).supportingInstitutions].sort(),
    milestones: mergeByKey(stored?.milestones ?? [], incoming.milestones, ({ number }) => String(number), mergeMilestone),
    evidence: mergeEvidence(stored?.evidence ?? [], incoming.evidence, reportKind),
    assessments: mergeByKey(stored?.assessments ?? [], incoming.assessments, assessmentKey, keepKnown),
  };
}

/** A post belongs to the institution that leads: with another one in the lead it no longer answers. */
function responsiblePost(incoming: CommitmentEntry, stored: StoredCommitment | undefined): string | null {
  if (incoming.responsiblePost !== null || !stored) return incoming.responsiblePost;
  return stored.leadInstitution === incoming.leadInstitution ? stored.responsiblePost : null;
}

/** `unstated` says nothing: what is known of the same date stays known. */
function endsOnMeaning(incoming: CommitmentEntry, stored: StoredCommitment | undefined): CommitmentEntry['endsOnMeaning'] {
  const sameDate = incoming.endsOn === null || same(incoming.endsOn, stored?.endsOn);
  return stored && sameDate && incoming.endsOnMeaning === 'unstated' ? stored.endsOnMeaning : incoming.endsOnMeaning;
}

function mergeMilestone(incoming: MilestoneEntry, stored: MilestoneEntry | undefined): MilestoneEntry {
  const state = incoming.state === 'unknown' ? (stored?.state ?? 'unknown') : incoming.state;
  const known = keepKnown(incoming, stored);
  return { ...known, state, doneOn: state === 'done' ? known.doneOn : null };
}
