import { Injectable, type Type } from '@angular/core';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import type { BaselineList } from './baseline-list';

/** What shows how a commitment differs from what was approved: loaded before the page of one that does, and by no other. */
@Injectable({ providedIn: 'root' })
export class BaselineParts {
  list: Type<BaselineList> | null = null;

  /** Gets the part ready where a commitment needs it. */
  async prepare({ baseline }: Commitment): Promise<void> {
    if (baseline && baseline.fields.length + baseline.milestones.length > 0) this.list ??= (await import('./baseline-list')).BaselineList;
  }
}
