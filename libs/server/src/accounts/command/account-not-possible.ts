/** Why the account command does nothing. */
export type AccountProblem = 'already-there' | 'institution-unknown' | 'jurisdiction-needed' | 'post-taken' | 'account-not-usable' | 'account-unknown';

/** Ends an operation of the account command; nothing was changed. */
export class AccountNotPossible extends Error {
  override name = 'AccountNotPossible';

  constructor(readonly problem: AccountProblem) {
    super(problem);
  }
}
