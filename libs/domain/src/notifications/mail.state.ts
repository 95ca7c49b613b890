/** Where a mail stands; the drawing is in `docs/states.md`. */
export const MAIL_STATES = ['waiting', 'sending', 'sent', 'failed', 'kept-for-operator'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** How an attempt to send can end. `unsure`: it broke off after the text was handed over, before the server's answer. */
export type Attempt = 'accepted' | 'refused' | 'not-yet' | 'unsure';

/**
 * What an attempt makes of a mail that is being sent. An unsure one is sent again where a second copy is better than none
 * (`mustArrive`), else never. `last`: no other attempt will follow.
 */
export function afterAttempt(attempt: Attempt, { mustArrive, last }: { mustArrive: boolean; last: boolean }): Exclude<MailState, 'sending' | 'kept-for-operator'> {
  if (attempt === 'accepted') return 'sent';
  const again = attempt === 'not-yet' || (attempt === 'unsure' && mustArrive);
  return again && !last ? 'waiting' : 'failed';
}
