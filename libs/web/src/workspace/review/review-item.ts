import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ManagedReport } from '@cumple/contracts/progress/progress-report';
import { ReportHead } from './report-head';
import { ReportView } from './report-view';
import { ReturnForm } from './return-form';
import { ReviewClock } from './review-clock';
import { ReviewDesk } from './review-desk';
import { reportLabel } from './review-words';

/** A report in the queue: a line to tick and open, and when it is open all of it and what can be decided. */
@Component({
  selector: 'web-review-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReportHead, ReportView, ReturnForm, ReviewClock],
  template: `
    <div class="review-line">
      <input type="checkbox" [attr.aria-label]="tickLabel()" [checked]="desk.ticked().has(report().id)" (change)="desk.tick(report().id)" />
      <div>
        <h2 tabindex="-1" [id]="'report-' + report().id">{{ label() }}, {{ report().commitmentTitle }}</h2>
        <web-report-head [report]="report()" />
        <web-review-clock [report]="report()" />
      </div>
      <button class="btn out sm" type="button" [attr.aria-expanded]="isOpen()" (click)="desk.choose(isOpen() ? null : report().id)">
        @if (isOpen()) {<ng-container i18n="@@review.fold">Dejar para después</ng-container>} @else {<ng-container i18n="@@review.open">Revisar</ng-container>}<span class="sr">: {{ label() }}</span>
      </button>
    </div>
    @if (isOpen()) {
      <div class="review-body">
        <web-report-view [report]="report()" (changed)="desk.replace($event)" />
        @if (desk.returning()) {<web-return-form [report]="report()" />}
        @else {
          <div class="btn-group">
            <button class="btn" type="button" [attr.aria-disabled]="desk.busy() || null" (click)="desk.publish(report())"><ng-container i18n="@@review.publish">Publicar como revisado</ng-container><span class="sr">: {{ label() }}</span></button>
            <button class="btn out" type="button" (click)="desk.returning.set(true)"><ng-container i18n="@@review.return.heading">Devolver con notas</ng-container><span class="sr">: {{ label() }}</span></button>
          </div>
        }
      </div>
    }
  `,
})
export class ReviewItem {
  readonly report = input.required<ManagedReport>();
  protected readonly desk = inject(ReviewDesk);
  protected readonly isOpen = computed(() => this.desk.open()?.id === this.report().id);
  protected readonly label = computed(() => reportLabel(this.report()));
  protected readonly tickLabel = computed(() => $localize`:@@review.tick:Marcar ${this.label()}:report:`);
}
