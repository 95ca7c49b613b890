/** A link for approval that was opened in this tab, and the note that was begun. */
export interface KeptLink {
  token: string;
  note: string;
}

const KEY = 'cumple-approval-link';

/**
 * Keeps the link while its page is open, so that loading the page again doesn't ask for the mail again: in this tab only, neither in
 * the address nor in the history, and no longer than until it is decided or the page is left. A browser that refuses storage keeps nothing.
 */
export class LinkKeeper {
  constructor(private readonly storage: () => Storage) {}

  read(): KeptLink | null {
    return this.trying(() => JSON.parse(this.storage().getItem(KEY) ?? 'null') as KeptLink | null);
  }

  keep(link: KeptLink): void {
    this.trying(() => this.storage().setItem(KEY, JSON.stringify(link)));
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
