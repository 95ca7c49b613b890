import { COMMITMENT_KINDS } from '../../commitments/commitment-kind';
import { PROPOSERS } from '../../commitments/proposer';
import { CONCLUSION_MEANINGS } from '../../commitments/timeliness';
import type { CommitmentEntry } from '../plan-document';
import { MAX_ENTRIES, MAX_LENGTH } from '../plan-document-limits';
import type { Reason } from '../reason';
import { duplicateReasons, givenDateReasons, listReasons, numberReasons, refuseIf, requiredReasons, textReasons } from './checks';
import { assessmentReasons, evidenceReasons, milestoneReasons } from './commitment-part-reasons';
import type { References } from './references';

/** Codes stand in addresses as they are. */
const CODE = /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/;
const TEXTS = ['otherActors', 'objective', 'description', 'relevance', 'ambition', 'results', 'nextSteps', 'additionalInformation'] as const;

/** What is wrong with a commitment and its parts, as one document may hold them. */
export function commitmentReasons(commitment: CommitmentEntry, path: string, references: References): Reason[] {
  return [
    ...ownReasons(commitment, path),
    ...referenceReasons(commitment, path, references),
    ...partReasons(commitment, path, references),
  ];
}

function ownReasons(commitment: CommitmentEntry, path: string): Reason[] {
  return [
    ...refuseIf(!CODE.test(commitment.code) || commitment.code.length > MAX_LENGTH.code, 'not-a-code', `${path}.code`),
    ...numberReasons(`${path}.number`, commitment.number),
    ...listReasons(`${path}.kind`, commitment.kind ?? null, COMMITMENT_KINDS),
    ...listReasons(`${path}.proposer`, commitment.proposer, PROPOSERS),
    ...requiredReasons(`${path}.title`, commitment.title),
    ...TEXTS.flatMap((field) => textReasons(`${path}.${field}`, commitment[field])),
    ...textReasons(`${path}.place`, commitment.place, MAX_LENGTH.place),
    ...givenDateReasons(`${path}.endsOn`, commitment.endsOn),
    ...listReasons(`${path}.endsOnMeaning`, commitment.endsOnMeaning, CONCLUSION_MEANINGS),
  ];
}

function referenceReasons(commitment: CommitmentEntry, path: string, { institutions, policyAreas, posts }: References): Reason[] {
  const { leadInstitution, responsiblePost, policyArea, supportingInstitutions } = commitment;
  return [
    ...refuseIf(!institutions.has(leadInstitution), 'unknown-institution', `${path}.leadInstitution`),
    // Of an institution that nobody knows no post can be known either: the first cause alone is told.
    ...refuseIf(responsiblePost !== null && institutions.has(leadInstitution) && !posts.get(leadInstitution)?.has(responsiblePost), 'unknown-post', `${path}.responsiblePost`),
    ...refuseIf(policyArea !== null && !policyAreas.has(policyArea), 'unknown-policy-area', `${path}.policyArea`),
    ...duplicateReasons(supportingInstitutions, (index) => `${path}.supportingInstitutions[${index}]`),
    ...supportingInstitutions.flatMap((slug, index) => refuseIf(!institutions.has(slug), 'unknown-institution', `${path}.supportingInstitutions[${index}]`)),
  ];
}

function partReasons(commitment: CommitmentEntry, path: string, references: References): Reason[] {
  const { milestones, evidence, assessments, supportingInstitutions } = commitment;
  const parts = { milestones, evidence, assessments, supportingInstitutions };
  const numbers = new Set(milestones.map(({ number }) => number));
  return [
    ...Object.entries(parts).flatMap(([name, list]) => refuseIf(list.length > MAX_ENTRIES.perCommitment, 'too-many', `${path}.${name}`)),
    ...duplicateReasons(milestones.map(({ number }) => String(number)), (index) => `${path}.milestones[${index}].number`),
    ...duplicateReasons(evidence.map(({ url }) => url), (index) => `${path}.evidence[${index}].url`),
    // One organisation judges once a day in one source; what it says there later replaces it there.
    ...duplicateReasons(assessments.map((each) => JSON.stringify([each.kind, each.organisation, each.assessedOn, each.source])), (index) => `${path}.assessments[${index}]`),
    ...milestones.flatMap((each, index) => milestoneReasons(each, `${path}.milestones[${index}]`, references)),
    ...evidence.flatMap((each, index) => evidenceReasons(each, `${path}.evidence[${index}]`, numbers)),
    ...assessments.flatMap((each, index) => assessmentReasons(each, `${path}.assessments[${index}]`, references)),
  ];
}
