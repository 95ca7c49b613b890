import type { PlanState } from '@cumple/domain/action-plans/plan.state';
import type { SheetExtension } from '@cumple/contracts/progress/report-sheet';
import type { InstitutionReference } from '@cumple/contracts/institutions/institution';
import type { Day } from '@cumple/domain/common/day';
import { type RoundState, roundState } from '@cumple/domain/progress/reporting-round.state';
import { type SheetLock, sheetLock } from '@cumple/domain/progress/sheet-lock';

/** A sheet as the database tells it, with what decides who may write in it, and when. */
export interface StoredSheet {
  planId: number;
  plan: string;
  planTitle: string;
  timeZone: string;
  /** Code of the jurisdiction: whose holidays count. */
  jurisdiction: string;
  /** The day in the plan's time zone. */
  today: Day;
  planState: PlanState;
  planPeriod: { startsOn: Day; endsOn: Day };
  institutionId: number;
  institution: InstitutionReference;
  demonstration: boolean;
  roundId: number | null;
  round: { number: number; name: string; opensOn: Day; /** With the institution's extension. */ dueOn: Day; closedAt: string | null } | null;
  extension: SheetExtension | null;
  /** `null` until something is written. */
  sheetId: number | null;
  letterNumber: string | null;
  letterOn: Day | null;
  version: number;
  awaitingApproval: boolean;
  /** Something in it was returned, and can be sent again. */
  hasReturned: boolean;
  /** Somebody holds a post of liaison or approver of the institution. */
  hasReporter: boolean;
  /** Title of the post that approves; `null` while nobody holds one. */
  approverPost: string | null;
  /** The institution sends its reports only with an approval. */
  approvalRequired: boolean;
}

/** State of its round on the day that it was read; `null` outside rounds. */
export function stateOfRound({ round, today }: Pick<StoredSheet, 'round' | 'today'>): RoundState | null {
  return round && roundState(round, today);
}

/** What keeps new reports out of it on the day that it was read. */
export function lockOf(sheet: Pick<StoredSheet, 'round' | 'today' | 'planState'>): SheetLock | null {
  return sheetLock(stateOfRound(sheet), sheet.planState === 'ended');
}

/** Whom the rule of who reports is asked about. */
export function reportingInstitution({ plan, institution, hasReporter }: StoredSheet): { plan: string; institution: string; hasReporter: boolean } {
  return { plan, institution: institution.slug, hasReporter };
}
