import type { AlertKind, AlertOwner, NextStep } from '@cumple/domain/alerts/alert';
import type { ObstacleKind } from '@cumple/domain/progress/obstacle';
import type { InstitutionReference } from '../institutions/institution';

export interface AlertView {
  kind: AlertKind;
  plan: string;
  institution: InstitutionReference & { demonstration: boolean };
  commitment: string;
  commitmentTitle: string;
  /** `null` for the commitment as a whole. */
  milestone: number | null;
  milestoneTitle: string | null;
  /** The day that it speaks of: due, last seen, review due. */
  day: string | null;
  /** Calendar days from today to that day; negative once it has passed. */
  days: number | null;
  owner: AlertOwner;
  nextStep: NextStep;
  /** Where that is done, below the origin. */
  address: string;
  /** An address that doesn't open, an obstacle's text. */
  detail: string | null;
  /** The obstacle that it speaks of; `null` of anything else. Every answer has it. */
  obstacle?: ObstacleKind | null;
  /** The last time that this obstacle was raised. */
  escalation: EscalationView | null;
}

export interface AlertList {
  asOf: string;
  plan: string | null;
  total: number;
  items: AlertView[];
}

/** An obstacle that was raised to a higher authority, and its answer. */
export interface EscalationView {
  id: number;
  commitment: string;
  milestone: number;
  obstacle: ObstacleKind;
  /** The authority that it was raised to: an institution or post, never a person. */
  addressedTo: string;
  text: string;
  raisedAt: string;
  raisedBy: { institution: string; post: string };
  answeredAt: string | null;
  answer: string | null;
  version: number;
}

export interface EscalationRaising {
  commitment: string;
  milestone: number;
  obstacle: ObstacleKind;
  addressedTo: string;
  text: string;
}

export interface EscalationAnswering {
  answer: string;
}
