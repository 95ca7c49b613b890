import type { ScaleLevel } from '../commitments/completion-level';
import type { Proposer } from '../commitments/proposer';
import type { Day } from '../common/day';
import type { ForumSessionEntry, InstitutionEntry } from './plan-document';
import type { QuarantinedContact } from './quarantine';
import type { FoundAddress } from './reading/addresses';
import type { DateReading } from './reading/date-reading';
import type { FormField } from './reading/form-labels';
import type { MergedSpellings } from './reading/institution-register';
import type { SourceLine } from './reading/source';

/** Fields of a card that hold free text. */
export const NARRATIVE_FIELDS = ['objective', 'description', 'relevance', 'ambition', 'results', 'nextSteps', 'additionalInformation'] as const;
export type NarrativeField = (typeof NARRATIVE_FIELDS)[number];

/** Fields that every card of the form has; what lacks is told. `evidence` stands for web addresses. */
export const EXPECTED_FIELDS = [
  'title',
  'leadInstitution',
  'person',
  'responsiblePost',
  'email',
  'telephone',
  'objective',
  'description',
  'relevance',
  'ambition',
  'level',
  'results',
  'endsOn',
  'nextSteps',
  'evidence',
] as const;
export type ExpectedField = (typeof EXPECTED_FIELDS)[number];

/** One paragraph of a field with its place. */
export interface Paragraph {
  text: string;
  place: string;
}

/** A commitment as its card declares it, without personal data. */
export interface ParsedCommitment {
  code: string;
  number: number;
  proposer: Proposer;
  title: string;
  place: string;
  leadInstitution: string;
  supportingInstitutions: string[];
  responsiblePost: string | null;
  otherActors: string | null;
  /** The lines of other actors, one each. */
  actors: string[];
  texts: Record<NarrativeField, Paragraph[]>;
  level: ScaleLevel | null;
  endsOn: DateReading | null;
  /** Each time an address occurs in the card. */
  addresses: FoundAddress[];
  missing: ExpectedField[];
  /** Where the labels of the card are. */
  places: Partial<Record<FormField, string>>;
}

export interface ParsedSession extends ForumSessionEntry {
  sourcePlace: string;
}

/**
 * What one self-assessment report says. `narrative` and `contacts` hold personal data: neither goes anywhere but
 * into the rules that compute figures, and into quarantine.
 */
export interface ParsedReport {
  commitments: ParsedCommitment[];
  contacts: QuarantinedContact[];
  institutions: InstitutionEntry[];
  mergedSpellings: MergedSpellings[];
  coordinator: string | null;
  policyAreas: { code: string; name: string }[];
  sessions: ParsedSession[];
  kind: 'midterm' | 'end-of-term';
  reportDate: Day;
  narrative: SourceLine[];
}

/** Why a document can't be read as a self-assessment report, and where. */
export interface ReadingProblem {
  code: 'empty' | 'not-a-report' | 'truncated' | 'no-report-date' | 'duplicate-code';
  place: string;
  params: Record<string, string>;
}

export type ReadingResult = { report: ParsedReport; problem: null } | { report: null; problem: ReadingProblem };
