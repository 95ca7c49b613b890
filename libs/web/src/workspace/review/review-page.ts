import { ChangeDetectionStrategy, Component, Injector, effect, inject, input, signal, untracked } from '@angular/core';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import { focusSoon } from '../../accounts/focus-soon';
import { PlanClock } from '../../common/plan-clock';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { PlanChoice } from '../plan-choice';
import { ReviewDesk } from './review-desk';
import { ReviewItem } from './review-item';
import { ReviewKeys } from './review-keys';
import type { ReviewView } from './review-view';
import { shortcutOf } from './shortcuts';

/** Reports that wait for review, most pressing first. */
@Component({
  selector: 'web-review-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [EmptyList, PlanChoice, PlanClock, ReviewItem, ReviewKeys],
  providers: [ReviewDesk],
  template: `
    <div class="page-head">
      <h1 tabindex="-1" i18n="@@workspace.nav.review">Por revisar</h1>
      <p class="muted" i18n="@@review.lead">Lo más urgente primero. Un informe que nadie revisa en {{ days }} días hábiles se publica «sin revisar», y su página lo dice.</p>
      <web-plan-choice base="/espacio/revision" [plans]="view().plans" [chosen]="view().plan" />
      @if (desk.queue()[0]; as first) {<p><web-plan-clock [timeZone]="first.timeZone" /></p>}
    </div>
    <div role="status">
      @if (desk.outcomes()[0]; as latest) {<p class="small" [class.error-text]="latest.refused"><strong>{{ latest.text }}</strong>&ngsp;<ng-container i18n="@@review.remaining">{desk.queue().length, plural, =0 {No queda ninguno por revisar.} =1 {Queda 1 por revisar.} other {Quedan {{ desk.queue().length }} por revisar.}}</ng-container></p>}
    </div>
    @if (desk.queue().length) {
      <web-review-keys [open]="keys()" (openChange)="keys.set($event)" />
      <ol class="review-list">
        @for (report of desk.queue(); track report.id) {
          <li [class.is-current]="desk.open()?.id === report.id"><web-review-item [report]="report" /></li>
        }
      </ol>
      <div class="tick-bar" [class.is-on]="desk.ticked().size">
        <button class="btn text sm" type="button" (click)="desk.tickAll()" i18n="@@review.tickAll">Marcar todos, o ninguno</button>
        <button class="btn" type="button" [attr.aria-disabled]="desk.busy() || !desk.ticked().size || null" (click)="publishTicked()" i18n="@@review.publishTicked">Publicar los marcados ({{ desk.ticked().size }})</button>
      </div>
    } @else if (view().plan) {
      <web-empty-list heading="No hay informes por revisar" i18n-heading="@@review.none"><p i18n="@@review.none.what">Los informes que envían las instituciones aparecen aquí en cuanto se reciben. El tablero de cada corte muestra quién no ha informado.</p></web-empty-list>
    } @else {
      <web-empty-list heading="No hay planes que su puesto alcance" i18n-heading="@@rounds.noPlan"><p i18n="@@review.noPlan.what">Los informes son de un plan: primero hace falta uno.</p></web-empty-list>
    }
    @if (desk.outcomes().length > 1) {
      <section class="section" aria-labelledby="decided">
        <h2 id="decided" i18n="@@review.decided">Lo que decidió en esta página</h2>
        <ul class="small">@for (line of desk.outcomes(); track $index) {<li [class.error-text]="line.refused">{{ line.text }}</li>}</ul>
      </section>
    }
  `,
  host: { '(document:keydown)': 'press($event)' },
})
export class ReviewPage {
  readonly view = input.required<ReviewView>();
  protected readonly desk = inject(ReviewDesk);
  protected readonly days = THRESHOLDS.reviewWorkingDays;
  protected readonly keys = signal(false);

  constructor() {
    describeWorkspacePage(() => $localize`:@@workspace.nav.review:Por revisar`, () => this.view().plans.find(({ slug }) => slug === this.view().plan)?.jurisdiction.fictional ?? false);
    effect(() => {
      const { queue } = this.view();
      untracked(() => this.desk.show(queue));
    });
    const injector = inject(Injector);
    // Whoever decides goes on with the next one, not from the top of the page.
    effect(() => {
      const open = this.desk.open();
      if (this.desk.touched() && (open || !this.desk.queue().length)) focusSoon(injector, open ? `#report-${open.id}` : 'h1');
    });
  }

  protected async publishTicked(): Promise<void> {
    const { plan } = this.view();
    if (plan !== null) await this.desk.publishTicked(plan);
  }

  protected press(event: KeyboardEvent): void {
    const shortcut = shortcutOf(event);
    if (!shortcut || !this.desk.queue().length) return;
    event.preventDefault();
    const open = this.desk.open();
    if (shortcut === 'next') this.desk.move(1);
    else if (shortcut === 'previous') this.desk.move(-1);
    else if (shortcut === 'help') this.keys.update((before) => !before);
    else if (open && shortcut === 'publish' && !this.desk.returning()) void this.desk.publish(open);
    else if (open && shortcut === 'return') this.desk.returning.set(true);
    else if (open && shortcut === 'tick') this.desk.tick(open.id);
  }
}
