import { signal } from '@angular/core';
import type { FormGroup } from '@angular/forms';
import { type ListedError, listErrors, showFieldErrors } from '@cumple/ui/form/form-errors';
import { ApiProblem } from './api-problem';
import { randomKey } from './random-key';

/**
 * Sends one form: once at a time, under one idempotency key until it has arrived; what is refused stands beside its field
 * and in the summary. `run` answers what was sent back, or `null`.
 */
export class Submission {
  readonly busy = signal(false);
  /** For `<ui-error-summary>`. */
  readonly errors = signal<readonly ListedError[]>([]);
  /** Somebody else changed the thing meanwhile (412): show `<web-conflict>`. */
  readonly conflict = signal(false);
  private key = randomKey();

  constructor(
    private readonly form: FormGroup,
    private readonly nameOf: (path: string) => string = (path) => path,
  ) {}

  async run<T>(send: (idempotencyKey: string) => Promise<T>): Promise<T | null> {
    if (this.busy()) return null;
    this.form.updateValueAndValidity();
    this.errors.set(listErrors(this.form, this.nameOf));
    if (this.errors().length) return null;
    this.busy.set(true);
    try {
      const answer = await send(this.key);
      this.arrived();
      return answer;
    } catch (failure) {
      this.refused(failure);
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  private arrived(): void {
    this.key = randomKey();
    this.conflict.set(false);
  }

  private refused(failure: unknown): void {
    if (!(failure instanceof ApiProblem)) throw failure;
    // An answer came, so whatever is sent next is another request; without one, the same may have arrived.
    if (!failure.isOffline && failure.status < 500) this.key = randomKey();
    this.conflict.set(failure.isConflict);
    if (failure.isConflict) return;
    const rest = showFieldErrors(this.form, failure.errors);
    const beside = listErrors(this.form, this.nameOf);
    this.errors.set(beside.length || rest.length ? [...beside, ...rest] : [{ name: null, message: failure.detail }]);
  }
}
