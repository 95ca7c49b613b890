import type { ApprovalMode } from './submission.state';

/** What decides how an institution can approve what is sent. */
export interface ApprovalSituation {
  /** The institution sends its reports only with an approval. */
  required: boolean;
  /** Among what is sent is something that its authority refused, and has approved nothing of since. */
  refused: boolean;
  /** Somebody holds its post of approver. */
  hasApprover: boolean;
}

/** Why nothing is sent without an approval; the institution's own rule first. */
export const REASONS_TO_APPROVE = ['approval-required', 'approval-refused'] as const;
export type ReasonToApprove = (typeof REASONS_TO_APPROVE)[number];

/** Why an approval is needed; `null` when its sender may go without. */
export function reasonToApprove({ required, refused }: Pick<ApprovalSituation, 'required' | 'refused'>): ReasonToApprove | null {
  if (required) return 'approval-required';
  return refused ? 'approval-refused' : null;
}

/** The ways that are open: a link only where somebody gets it, none only where nobody has to approve. The signed sheet always is. */
export function approvalModesFor(situation: ApprovalSituation): ApprovalMode[] {
  return [...(reasonToApprove(situation) ? [] : ['none' as const]), ...(situation.hasApprover ? ['link' as const] : []), 'signed-sheet'];
}

/** What is proposed first: whoever has an authority asks it. */
export function proposedApproval(modes: readonly ApprovalMode[]): ApprovalMode {
  return modes.includes('link') ? 'link' : (modes[0] ?? 'signed-sheet');
}
