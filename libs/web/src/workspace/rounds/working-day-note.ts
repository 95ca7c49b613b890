import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal } from '@angular/core';
import type { FormControl } from '@angular/forms';
import type { WorkingDayView } from '@cumple/contracts/progress/reporting-round';
import { changesOf } from '@cumple/ui/form/changes-of';
import { DayPipe } from '../../common/day-pipe';
import { RoundsClient } from './rounds-client';

/** A day field gives other years while one types. */
const WHOLE_DAY = /^2\d{3}-\d\d-\d\d$/;

/** Beside a day field: when offices don't work on that day, which holiday it is, and the next day on which they do, in one click. */
@Component({
  selector: 'web-working-day-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    <div role="status">
      @if (idle(); as day) {
        <p class="callout warn small">
          @if (day.holiday; as holiday) {<ng-container i18n="@@rounds.day.holiday">El {{ day.day | day: 'long' }} es feriado: {{ holiday }}.</ng-container>}
          @else {<ng-container i18n="@@rounds.day.weekend">El {{ day.day | day: 'long' }} cae en fin de semana.</ng-container>}
          &ngsp;<ng-container i18n="@@rounds.day.idle">Las oficinas no trabajan: no puede ser fecha límite.</ng-container>
          <button class="btn out sm" type="button" (click)="take(day.next)" i18n="@@rounds.day.next">Usar el siguiente día hábil: {{ day.next | day: 'long' }}</button>
        </p>
      }
    </div>
  `,
  styles: '.btn { margin-top: var(--s-2); display: flex; }',
})
export class WorkingDayNote {
  readonly control = input.required<FormControl<string>>();
  readonly plan = input.required<string>();
  private readonly client = inject(RoundsClient);
  private readonly changes = changesOf(this.control);
  private readonly day = computed(() => (this.changes(), this.control().value));
  private readonly known = signal<WorkingDayView | null>(null);
  protected readonly idle = computed(() => (this.known()?.day === this.day() && !this.known()?.working ? this.known() : null));

  constructor() {
    effect(() => void this.ask(this.day()));
  }

  protected take(day: string): void {
    this.control().setValue(day);
    this.control().markAsDirty();
  }

  /** Without an answer nothing is said: the server asks again when the form is sent. */
  private async ask(day: string): Promise<void> {
    if (!WHOLE_DAY.test(day)) return;
    const known = await this.client.workingDay(this.plan(), day).catch(() => null);
    if (known && day === this.day()) this.known.set(known);
  }
}
