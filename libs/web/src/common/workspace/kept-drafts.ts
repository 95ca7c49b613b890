import { Injectable } from '@angular/core';

/** Unsaved work of a form, as this browser keeps it. */
export interface KeptDraft {
  content: Record<string, unknown>;
  at: string;
  /** The server doesn't have it yet. */
  unsent: boolean;
}

const PREFIX = 'cumple-draft:';

/** Unsaved work in this browser, by account and form. A browser that refuses storage keeps nothing, and says so. */
@Injectable({ providedIn: 'root' })
export class KeptDrafts {
  read(account: string, key: string): KeptDraft | null {
    try {
      return JSON.parse(localStorage.getItem(nameOf(account, key)) ?? 'null') as KeptDraft | null;
    } catch {
      return null;
    }
  }

  /** Whether it could be kept. */
  write(account: string, key: string, draft: KeptDraft): boolean {
    try {
      localStorage.setItem(nameOf(account, key), JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  remove(account: string, key: string): void {
    this.removeAll((name) => name === nameOf(account, key));
  }

  /** On signing out: nothing of anybody stays on a shared computer. */
  removeAll(which: (name: string) => boolean = () => true): void {
    try {
      Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && which(name)).forEach((name) => localStorage.removeItem(name));
    } catch {
      // A browser that refuses storage holds nothing to remove.
    }
  }
}

function nameOf(account: string, key: string): string {
  return `${PREFIX}${account}:${key}`;
}
