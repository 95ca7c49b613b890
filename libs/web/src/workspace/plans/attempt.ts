import { signal } from '@angular/core';
import { ApiProblem } from '../../common/workspace/api-problem';

/** Does one thing that has no form, once at a time; `problem` says why it wasn't done. */
export class Attempt {
  readonly busy = signal(false);
  readonly problem = signal<string | null>(null);

  async run<T>(act: () => Promise<T>): Promise<T | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.problem.set(null);
    try {
      return await act();
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.problem.set([failure.detail, ...failure.errors.map(({ message }) => message)].join(' '));
      return null;
    } finally {
      this.busy.set(false);
    }
  }
}
