import { ApiProblem } from '../../common/workspace/api-problem';
import type { Submission } from '../../common/workspace/submission';
import type { FormBase } from './form-base';

/** After a save that came second: reads what was saved, to be shown beside one's own. */
export async function meetConflict<Thing extends { version: number }>(base: FormBase<Thing, object>, submission: Submission, read: () => Promise<Thing>): Promise<void> {
  try {
    base.theirs.set(await read());
  } catch (failure) {
    if (!(failure instanceof ApiProblem)) throw failure;
    submission.errors.set([{ name: null, message: failure.detail }]);
  }
}
