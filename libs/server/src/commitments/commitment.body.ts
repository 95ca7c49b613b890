import type { CodeOrder } from '@cumple/contracts/action-plans/managed-plan';
import type { CommitmentCreation, CommitmentEdit, InForceCheck, Reopening, Withdrawal } from '@cumple/contracts/commitments/managed-commitment';
import { PROPOSERS, type Proposer } from '@cumple/domain/commitments/proposer';
import { BodyChoice, BodyFlag, BodyText, BodyTexts, BodyWholeNumber } from '@cumple/server-kit/http/body-decorators';
import { CommitmentContentBody, LIMITS } from './commitment-content.body';

const CODE = { pattern: /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/, example: 'G1' };
const MAX_COMMITMENTS = 20_000;
const MAX_MONTHS = 120;

export class CommitmentCreationBody extends CommitmentContentBody implements CommitmentCreation {
  @BodyText({ description: 'Code; stable, and unique within the plan without regard to case.', max: LIMITS.code, form: CODE })
  code!: string;

  @BodyChoice(PROPOSERS, { description: 'Who puts it forward. Its number is the next of theirs.' })
  proposer!: Proposer;

  @BodyText({ description: 'Title.', max: LIMITS.title })
  title!: string;

  @BodyText({ description: 'Slug of the institution that leads it.', max: LIMITS.slug })
  leadInstitution!: string;
}

export class CommitmentEditBody extends CommitmentContentBody implements CommitmentEdit {
  @BodyText({ description: 'Title.', max: LIMITS.title, optional: true })
  title?: string;

  @BodyText({ description: 'Slug of the institution that leads it.', max: LIMITS.slug, optional: true })
  leadInstitution?: string;

  @BodyText({ description: 'Public reason; needed for what an approved plan promises.', max: LIMITS.reason, optional: true })
  reason?: string;
}

export class CommitmentOrderBody implements CodeOrder {
  @BodyTexts({ description: 'Codes of all commitments in their new order.', max: LIMITS.code, maxItems: MAX_COMMITMENTS })
  codes!: string[];
}

/** A reason that everybody will read. */
export class ReasonBody implements Withdrawal, Reopening {
  @BodyText({ description: 'Public reason.', max: LIMITS.reason })
  reason!: string;
}

export class InForceCheckBody extends ReasonBody implements InForceCheck {
  @BodyFlag({ description: 'Whether it is still in force.' })
  inForce!: boolean;

  @BodyWholeNumber({ description: 'Months until it is asked again; never unless given.', min: 1, max: MAX_MONTHS, optional: true })
  checkAgainAfterMonths?: number;
}
