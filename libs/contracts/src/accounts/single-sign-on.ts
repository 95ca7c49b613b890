/** Why single sign-on didn't sign somebody in: `error` of the sign-in page's address. */
export const SINGLE_SIGN_ON_PROBLEMS = ['single-sign-on-off', 'single-sign-on-unavailable', 'single-sign-on-failed', 'single-sign-on-unverified', 'single-sign-on-unknown'] as const;
export type SingleSignOnProblem = (typeof SINGLE_SIGN_ON_PROBLEMS)[number];
