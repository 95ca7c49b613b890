import type { AssessorKind } from '@cumple/domain/assessments/assessment';
import type { CompletionLevel } from '@cumple/domain/commitments/completion-level';

/** One organisation's judgement on a commitment, with what it rests on. */
export interface AssessmentView {
  kind: AssessorKind;
  organisation: string;
  isLeadInstitution: boolean;
  level: CompletionLevel;
  assessedOn: string;
  justification: string | null;
  source: string;
}
