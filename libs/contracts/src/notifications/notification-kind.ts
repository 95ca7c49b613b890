import type { Delivery } from './notification';

/** What people are told and may choose how, with how it reaches them unless they choose. */
export const USUAL_DELIVERY = {
  'mandate.started': 'at-once',
  'mandate.ended': 'at-once',
  'post.vacant': 'at-once',
  'commitment.amended': 'digest',
  'commitment.withdrawn': 'digest',
  'round.opened': 'at-once',
  'round.reminder': 'at-once',
  'round.extended': 'at-once',
  'round.past-due': 'digest',
  'plan.published': 'digest',
  'plan-import.applied': 'digest',
  'report.returned': 'at-once',
  'report.published': 'digest',
  'report.withdrawn': 'at-once',
  'alerts.waiting': 'digest',
  'escalation.raised': 'at-once',
  'escalation.answered': 'at-once',
  'report.submitted': 'digest',
  'submission.refused': 'at-once',
  'submission.expired': 'at-once',
} as const satisfies Record<string, Delivery>;

export type NotificationKind = keyof typeof USUAL_DELIVERY;
export const NOTIFICATION_KINDS = Object.keys(USUAL_DELIVERY) as NotificationKind[];

/** Mail that always goes at once, whatever anybody chooses. */
export const KINDS_THAT_MUST_ARRIVE = ['account.invited', 'account.password-reset-asked', 'account.sign-in-code-asked', 'account.security-changed', 'submission.approval-asked'] as const;
export type KindThatMustArrive = (typeof KINDS_THAT_MUST_ARRIVE)[number];

/** Kinds of mail: those, what was asked to come at once, and the daily digest. */
export type MailKind = NotificationKind | KindThatMustArrive | 'digest';

/** Whether mail of a kind must arrive, rather twice than not at all. */
export function mustArrive(kind: string): boolean {
  return (KINDS_THAT_MUST_ARRIVE as readonly string[]).includes(kind);
}
