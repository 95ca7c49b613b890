import type { ApprovalOutcome } from '@cumple/contracts/progress/report-sheet';

/** A link for approval that was opened in this tab, and the note that was begun. */
export interface KeptLink {
  token: string;
  note: string;
}

/** What was decided by one: without its secret, which is worth nothing any more. */
export interface KeptOutcome {
  outcome: ApprovalOutcome;
}

const KEY = 'cumple-approval-link';

/**
 * Keeps the link while its page is open, so that loading the page again doesn't ask for the mail again: in this tab only, neither in
 * the address nor in the history. Once it is decided only what came of it stays, until the page is left. A browser that refuses storage keeps nothing.
 */
export class LinkKeeper {
  constructor(private readonly storage: () => Storage) {}

  read(): KeptLink | KeptOutcome | null {
    return this.trying(() => JSON.parse(this.storage().getItem(KEY) ?? 'null') as KeptLink | KeptOutcome | null);
  }

  keep(kept: KeptLink | KeptOutcome): void {
    this.trying(() => this.storage().setItem(KEY, JSON.stringify(kept)));
  }

  forget(): void {
    this.trying(() => this.storage().removeItem(KEY));
  }

  private trying<T>(work: () => T): T | null {
    try {
      return work();
    } catch {
      return null;
    }
  }
}
