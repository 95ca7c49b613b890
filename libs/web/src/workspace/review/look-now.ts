import { ChangeDetectionStrategy, Component, DestroyRef, inject, input, output, signal } from '@angular/core';
import type { CitedEvidence, ManagedReport } from '@cumple/contracts/progress/progress-report';
import { ApiProblem } from '../../common/workspace/api-problem';
import { ReviewClient } from './review-client';

const EVERY_MS = 15_000;
const AT_MOST = 24;

/** Has the address of an evidence opened soon, and waits for what was seen while the page stays open. */
@Component({
  selector: 'web-look-now',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button class="btn text sm" type="button" [attr.aria-disabled]="asked() || null" (click)="ask()"><ng-container i18n="@@review.look.now">Comprobar ahora</ng-container><span class="sr">: {{ evidence().id }}</span></button>
    <span role="status" class="small">{{ said() }}</span>
  `,
})
export class LookNow {
  readonly report = input.required<ManagedReport>();
  readonly evidence = input.required<CitedEvidence>();
  /** The report with what was seen of its evidence. */
  readonly seen = output<ManagedReport>();
  private readonly client = inject(ReviewClient);
  protected readonly asked = signal(false);
  private left: (() => void) | null = null;
  private gone = false;
  protected readonly said = signal('');

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      this.left?.();
    });
  }

  protected async ask(): Promise<void> {
    if (this.asked()) return;
    this.asked.set(true);
    const { lookedAt } = this.evidence();
    try {
      await this.client.askForLook(this.report().plan, this.evidence().id);
      this.said.set($localize`:@@review.look.asked:Se pidió. Se abre en unos minutos, si esta instalación comprueba direcciones y hay red; si no, sigue «sin comprobar».`);
      await this.await(lookedAt);
    } catch (failure) {
      if (!(failure instanceof ApiProblem)) throw failure;
      this.said.set(failure.detail);
    } finally {
      this.asked.set(false);
    }
  }

  /** Until somebody looked, the page is left, or too long has passed. */
  private async await(before: string | null): Promise<void> {
    for (let turn = 0; turn < AT_MOST && !this.gone; turn += 1) {
      await this.pause();
      if (this.gone) return;
      const { evidence, checks } = await this.client.one(this.report().id);
      const fresh = evidence.find(({ id }) => id === this.evidence().id);
      if (!fresh || fresh.lookedAt === before) continue;
      this.said.set($localize`:@@review.look.done:Se acaba de comprobar.`);
      this.seen.emit({ ...this.report(), evidence, checks });
      return;
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, EVERY_MS);
      this.left = () => clearTimeout(timer);
    });
  }
}
