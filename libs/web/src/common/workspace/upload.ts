import type { Signal } from '@angular/core';
import type { StoredFileView } from '@cumple/contracts/common/stored-file';

/** What a file is uploaded for. */
export interface UploadPurpose {
  plan: string;
  institution: string;
}

/**
 * `sending`: bytes are on their way. `paused`: there is no connection; it goes on by itself when there is one again.
 * `checking`: all has arrived, and the server looks at the content. `failed`: see `error`; `retry()` goes on where it stopped.
 */
export type UploadState = 'sending' | 'paused' | 'checking' | 'done' | 'failed' | 'cancelled';

/** One file on its way. */
export interface UploadHandle {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly state: Signal<UploadState>;
  /** From 0 to 1: what the server has confirmed. */
  readonly progress: Signal<number>;
  /** What happened and what to do, while `failed`. */
  readonly error: Signal<string | null>;
  /** It failed for what it holds: sent again, it would be refused again. */
  readonly refused: Signal<boolean>;
  /** Once `done`. */
  readonly file: Signal<StoredFileView | null>;
  /** Stops it, and removes what has arrived. */
  cancel(): Promise<void>;
  /** After `failed`. */
  retry(): void;
}
