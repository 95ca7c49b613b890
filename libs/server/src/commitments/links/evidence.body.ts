import { COPY_DECISIONS, type CopyDecision, EVIDENCE_VERDICTS, type EvidenceVerdict } from '@cumple/contracts/commitments/stored-file';
import { BodyChoice, BodyText } from '@cumple/server-kit/http/body-decorators';
import { LIMITS } from '../commitment-content.body';

export class EvidenceVerdictBody implements EvidenceVerdict {
  @BodyChoice(EVIDENCE_VERDICTS, { description: 'Whether it proves what it is said to prove.' })
  verdict!: EvidenceVerdict['verdict'];

  @BodyText({ description: 'Why, for everybody to read.', max: LIMITS.reason })
  reason!: string;
}

export class CopyDecisionBody implements CopyDecision {
  @BodyChoice(COPY_DECISIONS, { description: '`release` makes the copy public, `keep-back` leaves it inside.' })
  decision!: CopyDecision['decision'];

  @BodyText({ description: 'Why, for the record.', max: LIMITS.reason, optional: true })
  reason?: string;
}
