import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { REPORT_LIMITS, REPORTED_STATES, type ReportField } from '@cumple/domain/progress/report-content';
import { DayField } from '@cumple/ui/form/day-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { milestoneStateName } from '../../commitments/milestone-words';
import type { UploadPurpose } from '../../common/workspace/upload';
import { EvidenceFields } from './evidence-fields';
import { Lack } from './lack';
import { ObstacleFields } from './obstacle-fields';
import { ReviewNote } from './review-note';
import type { RowModel } from './row-model';

/** Everything that can be told of a milestone. Nothing is a percentage. */
@Component({
  selector: 'web-row-fields',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, EvidenceFields, Lack, ObstacleFields, ReactiveFormsModule, ReviewNote, TextArea],
  template: `
    @let controls = form().controls;
    @let id = model().key;
    <web-review-note [notes]="notes('milestoneState')" [timeZone]="model().timeZone" />
    <fieldset [id]="id + '-milestoneState'" tabindex="-1" [attr.aria-describedby]="id + '-milestoneState-error'">
      <legend class="label" i18n="@@progress.field.milestoneState">Estado</legend>
      <web-lack [control]="controls.milestoneState" [name]="id + '-milestoneState'" />
      <div class="choice-grid">
        @for (state of states; track state.value) {
          <label class="choice"><input type="radio" [name]="id + '-state'" [value]="state.value" [formControl]="controls.milestoneState" /><span>{{ state.label }}<small>{{ state.hint }}</small></span></label>
        }
      </div>
    </fieldset>
    <div class="two">
      @if (controls.milestoneState.value !== 'not-started') {<div><web-review-note [notes]="notes('startedOn')" [timeZone]="model().timeZone" /><ui-day-field [name]="id + '-startedOn'" label="Fecha de inicio" i18n-label="@@progress.field.startedOn" [control]="controls.startedOn" [min]="model().days.earliest" [max]="today()" [optional]="true" /></div>}
      @if (controls.milestoneState.value === 'done') {<div><web-review-note [notes]="notes('doneOn')" [timeZone]="model().timeZone" /><ui-day-field [name]="id + '-doneOn'" label="Fecha en que se concluyó" i18n-label="@@progress.field.doneOn" [control]="controls.doneOn" [min]="model().days.earliest" [max]="today()" /></div>}
    </div>
    <web-review-note [notes]="notes('narrative')" [timeZone]="model().timeZone" />
    <ui-text-area [name]="id + '-narrative'" label="¿Qué se hizo?" i18n-label="@@progress.field.narrative" [control]="controls.narrative" [rows]="4" [maxLength]="limits.narrative" [optional]="controls.milestoneState.value === 'not-started'"
      hint="Hechos que se puedan comprobar, con fechas. Se publica tal como lo escriba. No nombre personas." i18n-hint="@@sheet.narrative.hint" />
    <web-review-note [notes]="notes('evidence')" [timeZone]="model().timeZone" />
    <web-evidence-fields [form]="form()" [name]="id" [purpose]="purpose()" [kept]="model().report()?.evidence ?? []" [timeZone]="model().timeZone" />
    @if (controls.milestoneState.value !== 'done') {
      <web-review-note [notes]="notes('obstacles')" [timeZone]="model().timeZone" />
      <web-obstacle-fields [form]="form()" [name]="id" />
      <web-review-note [notes]="notes('correctiveAction')" [timeZone]="model().timeZone" />
      <ui-text-area [name]="id + '-correctiveAction'" label="¿Qué se hará para corregirlo?" i18n-label="@@progress.field.correctiveAction" [control]="controls.correctiveAction" [rows]="2" [maxLength]="limits.correctiveAction" [optional]="!late()" />
      <web-review-note [notes]="notes('proposedDueOn')" [timeZone]="model().timeZone" />
      <ui-day-field [name]="id + '-proposedDueOn'" label="¿Cuándo espera concluirlo?" i18n-label="@@progress.field.proposedDueOn" [control]="controls.proposedDueOn" [min]="today()" [max]="model().days.latest" [optional]="true"
        hint="Sólo si es otra que la fecha de conclusión. Es una propuesta: la fecha del plan cambia con una enmienda." i18n-hint="@@sheet.proposed.hint" />
      @if (controls.proposedDueOn.value) {
        <web-review-note [notes]="notes('proposedDueReason')" [timeZone]="model().timeZone" />
        <ui-text-area [name]="id + '-proposedDueReason'" label="Motivo del cambio de fecha" i18n-label="@@progress.field.proposedDueReason" [control]="controls.proposedDueReason" [rows]="2" [maxLength]="limits.proposedDueReason" />
      }
      <web-review-note [notes]="notes('nextSteps')" [timeZone]="model().timeZone" />
      <ui-text-area [name]="id + '-nextSteps'" label="Siguientes pasos" i18n-label="@@progress.field.nextSteps" [control]="controls.nextSteps" [rows]="2" [maxLength]="limits.nextSteps" [optional]="true" />
    }
  `,
  host: { class: 'ms-body' },
})
export class RowFields {
  readonly model = input.required<RowModel>();
  readonly purpose = input.required<UploadPurpose>();
  /** Day in the plan's time zone. */
  readonly today = input.required<string>();
  protected readonly limits = REPORT_LIMITS;
  protected readonly form = computed(() => this.model().form);
  protected readonly late = computed(() => this.model().row.timeliness === 'late');
  protected readonly states = REPORTED_STATES.map((value) => ({ value, label: milestoneStateName(value), hint: STATE_HINTS[value]() }));

  protected notes(field: ReportField) {
    return (this.model().report()?.notes ?? []).filter((note) => note.field === field);
  }
}

const STATE_HINTS: Record<(typeof REPORTED_STATES)[number], () => string> = {
  'not-started': () => $localize`:@@sheet.state.notStarted:Nada hecho todavía`,
  'under-way': () => $localize`:@@sheet.state.underWay:Hay trabajo que se puede mostrar`,
  done: () => $localize`:@@sheet.state.done:Requiere al menos 1 evidencia`,
};
