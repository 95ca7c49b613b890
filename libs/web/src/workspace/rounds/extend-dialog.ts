import { ChangeDetectionStrategy, Component, inject, input, output } from '@angular/core';
import { FormGroup, Validators } from '@angular/forms';
import type { BoardLine, ReportingRound } from '@cumple/contracts/progress/reporting-round';
import { DayField } from '@cumple/ui/form/day-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { DayPipe } from '../../common/day-pipe';
import { choice, neededText } from '../plans/controls';
import { StepDialog } from '../plans/step-dialog';
import { RoundsClient } from './rounds-client';
import { WorkingDayNote } from './working-day-note';

const LONGEST_REASON = 1_000;

/** Gives an institution more time, with a reason. */
@Component({
  selector: 'web-extend-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, DayPipe, StepDialog, TextArea, WorkingDayNote],
  template: `
    <web-step-dialog name="extend" heading="Dar prórroga" i18n-heading="@@board.extend" confirmLabel="Dar la prórroga" i18n-confirmLabel="@@board.extend.confirm"
      [form]="form" [send]="send" [open]="line() !== null" (openChange)="closed.emit()" (done)="extended.emit($event)">
      @if (line(); as given) {
        <p><strong>{{ given.institution.name }}</strong></p>
        <p class="small" i18n="@@board.extend.what">El corte vence el {{ round().dueOn | day: 'long' }}. La nueva fecha vale solo para esta institución, y sustituye a la que tuviera.</p>
        <ui-day-field name="extend-dueOn" label="Nueva fecha límite" i18n-label="@@board.extend.dueOn" [control]="form.controls.dueOn" hint="Un día hábil posterior." i18n-hint="@@board.extend.dueOn.hint" />
        <web-working-day-note [control]="form.controls.dueOn" [plan]="round().plan" />
        <ui-text-area name="extend-reason" label="Motivo" i18n-label="@@planEditor.reason" [control]="form.controls.reason" [rows]="3" [maxLength]="longest"
          hint="Es público: quien lea el portal lo verá tal como lo escriba. No nombre personas." i18n-hint="@@planEditor.reason.public" />
      }
    </web-step-dialog>
  `,
})
export class ExtendDialog {
  readonly round = input.required<ReportingRound>();
  /** Whose time is extended: the dialog is open while there is one. */
  readonly line = input.required<BoardLine | null>();
  readonly closed = output();
  readonly extended = output<ReportingRound>();
  private readonly client = inject(RoundsClient);
  protected readonly longest = LONGEST_REASON;
  protected readonly form = new FormGroup({ dueOn: choice('', Validators.required), reason: neededText(LONGEST_REASON) });
  protected readonly send = () => {
    const { dueOn, reason } = this.form.getRawValue();
    return this.client.extend(this.round(), this.line()?.institution.slug ?? '', { dueOn, reason: reason.trim() });
  };
}
