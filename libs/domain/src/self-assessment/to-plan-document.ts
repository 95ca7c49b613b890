import type { Day } from '../common/day';
import { evidenceOf } from './findings/evidence';
import { findAll } from './findings/find-all';
import type { Paragraph, ParsedCommitment, ParsedReport } from './parsed-report';
import type { CommitmentEntry, PlanDocument, PlanHeader } from './plan-document';

/** Titles of self-assessment reports by kind. */
const TITLES: Record<ParsedReport['kind'], string> = {
  midterm: 'Informe de autoevaluación de medio término',
  'end-of-term': 'Informe de autoevaluación de fin de término',
};

/**
 * A report as a plan document of the plan `header`. `sha256` (hex) is the file's. The report's day becomes the plan's
 * status date where it has none, and its point of contact the coordinator.
 */
export function toPlanDocument(report: ParsedReport, header: PlanHeader, sha256: string): PlanDocument {
  const name = TITLES[report.kind];
  const title = `${name} del ${header.title}`;
  return {
    plan: { ...header, statusDate: header.statusDate ?? report.reportDate, coordinator: header.coordinator ?? report.coordinator },
    institutions: report.institutions,
    policyAreas: report.policyAreas,
    commitments: report.commitments.map((commitment) => entryOf(commitment, report.reportDate, name)),
    forumSessions: report.sessions.map(({ heldOn, place, source }) => ({ heldOn, place, source })),
    report: { kind: report.kind, title, reportDate: report.reportDate, sha256 },
    findings: findAll(report),
  };
}

function entryOf(commitment: ParsedCommitment, reportDate: Day, report: string): CommitmentEntry {
  const { code, number, proposer, title, leadInstitution, supportingInstitutions, responsiblePost, otherActors, texts, endsOn, place } = commitment;
  return {
    code,
    number,
    proposer,
    title,
    policyArea: null,
    leadInstitution,
    supportingInstitutions,
    responsiblePost,
    otherActors,
    objective: joined(texts.objective),
    description: joined(texts.description),
    relevance: joined(texts.relevance),
    ambition: joined(texts.ambition),
    results: joined(texts.results),
    nextSteps: joined(texts.nextSteps),
    additionalInformation: joined(texts.additionalInformation),
    endsOn: endsOn?.given ?? null,
    // The form doesn't say whether the date was planned or is when it ended.
    endsOnMeaning: 'unstated',
    milestones: [],
    evidence: evidenceOf(commitment).map(({ url }) => ({ url, title: null, kind: null, milestone: null, state: 'unchecked', checkedAt: null, sha256: null })),
    assessments: declaredIn(commitment, reportDate, report),
    place,
  };
}

function declaredIn(commitment: ParsedCommitment, reportDate: Day, report: string): CommitmentEntry['assessments'] {
  const { level, leadInstitution } = commitment;
  if (level === null) return [];
  return [{ kind: 'declared', organisation: leadInstitution, level, assessedOn: reportDate, justification: null, source: sourceOf(commitment, reportDate, report) }];
}

/** Where a level was read: the same words whoever reads that report, so that reading it again adds no judgement. */
function sourceOf({ number, proposer }: ParsedCommitment, reportDate: Day, report: string): string {
  const by = { government: ' propuesto por gobierno', 'civil-society': ' propuesto por sociedad civil', joint: '' }[proposer];
  return `${report}, ${reportDate.split('-').reverse().join('/')}, compromiso ${number}${by}`;
}

function joined(paragraphs: readonly Paragraph[]): string | null {
  return paragraphs.map(({ text }) => text).join('\n') || null;
}
