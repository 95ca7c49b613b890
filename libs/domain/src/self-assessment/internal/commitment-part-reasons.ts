import { ASSESSOR_KINDS, mayAssign } from '../../assessments/assessment';
import { COMPLETION_LEVELS } from '../../commitments/completion-level';
import { EVIDENCE_KINDS, EVIDENCE_STATES } from '../../commitments/evidence';
import { MILESTONE_STATES } from '../../commitments/milestone.state';
import type { AssessmentEntry, EvidenceEntry, MilestoneEntry } from '../plan-document';
import { MAX_LENGTH } from '../plan-document-limits';
import type { Reason } from '../reason';
import { dayReasons, digestReasons, givenDateReasons, instantReasons, listReasons, numberReasons, refuseIf, requiredReasons, textReasons } from './checks';
import type { References } from './references';

/** What is wrong with a milestone: a day of completion needs the state `done`. */
export function milestoneReasons(milestone: MilestoneEntry, path: string, { institutions }: References): Reason[] {
  return [
    ...numberReasons(`${path}.number`, milestone.number),
    ...requiredReasons(`${path}.title`, milestone.title, MAX_LENGTH.text),
    ...textReasons(`${path}.verificationMeans`, milestone.verificationMeans),
    ...refuseIf(milestone.institution !== null && !institutions.has(milestone.institution), 'unknown-institution', `${path}.institution`),
    ...givenDateReasons(`${path}.startsOn`, milestone.startsOn),
    ...givenDateReasons(`${path}.dueOn`, milestone.dueOn),
    ...dayReasons(`${path}.doneOn`, milestone.doneOn),
    ...refuseIf(milestone.doneOn !== null && milestone.state !== 'done', 'done-date-without-done', `${path}.doneOn`),
    ...listReasons(`${path}.state`, milestone.state, MILESTONE_STATES),
    ...refuseIf(!(milestone.weight > 0 && milestone.weight <= 1_000_000), 'not-a-number', `${path}.weight`),
  ];
}

/** What is wrong with an evidence: whatever was seen of it needs the moment when. `milestones`: numbers of its commitment. */
export function evidenceReasons(evidence: EvidenceEntry, path: string, milestones: ReadonlySet<number>): Reason[] {
  return [
    ...addressReasons(`${path}.url`, evidence.url),
    ...textReasons(`${path}.title`, evidence.title, MAX_LENGTH.title),
    ...listReasons(`${path}.kind`, evidence.kind, EVIDENCE_KINDS),
    ...listReasons(`${path}.state`, evidence.state, EVIDENCE_STATES),
    ...refuseIf(evidence.milestone !== null && !milestones.has(evidence.milestone), 'unknown-milestone', `${path}.milestone`),
    ...instantReasons(`${path}.checkedAt`, evidence.checkedAt),
    ...refuseIf((evidence.state === 'unchecked') !== (evidence.checkedAt === null), 'state-without-check', `${path}.state`),
    ...digestReasons(`${path}.sha256`, evidence.sha256),
  ];
}

/** What is wrong with a judgement: its level must be one that this kind of assessor may give. */
export function assessmentReasons(assessment: AssessmentEntry, path: string, { institutions }: References): Reason[] {
  return [
    ...listReasons(`${path}.kind`, assessment.kind, ASSESSOR_KINDS),
    ...listReasons(`${path}.level`, assessment.level, COMPLETION_LEVELS),
    ...refuseIf(!mayAssign(assessment.kind, assessment.level), 'level-not-allowed', `${path}.level`),
    ...refuseIf(!institutions.has(assessment.organisation), 'unknown-institution', `${path}.organisation`),
    ...dayReasons(`${path}.assessedOn`, assessment.assessedOn),
    ...textReasons(`${path}.justification`, assessment.justification),
    ...requiredReasons(`${path}.source`, assessment.source),
  ];
}

function addressReasons(path: string, url: string): Reason[] {
  return [
    ...refuseIf(!/^https?:\/\//.test(url) || !URL.canParse(url), 'not-an-address', path),
    ...refuseIf(new TextEncoder().encode(url).length > MAX_LENGTH.url, 'too-long', path),
    ...textReasons(path, url),
  ];
}
