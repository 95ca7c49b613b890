import { commitmentReasons } from './internal/commitment-reasons';
import { duplicateReasons, listReasons, refuseIf, textReasons } from './internal/checks';
import { headerReasons, institutionReasons, policyAreaReasons, reportReasons, sessionReasons } from './internal/plan-reasons';
import { type References, referencesOf } from './internal/references';
import { FINDING_CODES, type Finding } from './finding';
import type { PlanDocument } from './plan-document';
import { MAX_ENTRIES } from './plan-document-limits';
import type { Reason } from './reason';

/** Why a document contradicts itself or goes beyond the limits; `[]` when nothing does. It looks at the document alone. */
export function reasonsNotToApply(document: PlanDocument): Reason[] {
  const tooMany = sizeReasons(document);
  if (tooMany.length > 0) return tooMany;
  const references = referencesOf(document);
  return [
    ...headerReasons(document.plan, references),
    ...duplicateReasons(document.institutions.map(({ slug }) => slug), (index) => `institutions[${index}].slug`),
    ...document.institutions.flatMap((each, index) => institutionReasons(each, `institutions[${index}]`)),
    ...policyAreaReasons(document.policyAreas),
    ...duplicateReasons(document.commitments.map(({ code }) => code.toLowerCase()), (index) => `commitments[${index}].code`),
    ...duplicateReasons(document.commitments.map(({ proposer, number }) => `${proposer} ${number}`), (index) => `commitments[${index}].number`),
    ...document.commitments.flatMap((each, index) => commitmentReasons(each, `commitments[${index}]`, references)),
    ...sessionReasons(document.forumSessions),
    ...reportReasons(document.report),
    ...document.findings.flatMap((each, index) => findingReasons(each, `findings[${index}]`, references)),
  ];
}

function sizeReasons({ commitments, institutions, findings, forumSessions, policyAreas }: PlanDocument): Reason[] {
  return [
    ...refuseIf(commitments.length > MAX_ENTRIES.commitments, 'too-many', 'commitments'),
    ...refuseIf(institutions.length > MAX_ENTRIES.institutions, 'too-many', 'institutions'),
    ...refuseIf(findings.length > MAX_ENTRIES.findings, 'too-many', 'findings'),
    ...refuseIf(forumSessions.length > MAX_ENTRIES.institutions, 'too-many', 'forumSessions'),
    ...refuseIf(policyAreas.length > MAX_ENTRIES.perCommitment, 'too-many', 'policyAreas'),
  ];
}

function findingReasons(finding: Finding, path: string, { commitments }: References): Reason[] {
  const { declared, computed, place, params } = finding;
  const texts = { declared, computed, place, params: Object.entries(params).join() };
  return [
    ...listReasons(`${path}.code`, finding.code, FINDING_CODES),
    ...refuseIf(finding.subject !== null && !commitments.has(finding.subject.toLowerCase()), 'unknown-commitment', `${path}.subject`),
    ...Object.entries(texts).flatMap(([field, text]) => textReasons(`${path}.${field}`, text)),
  ];
}
