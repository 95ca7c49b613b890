import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import { DayField } from '@cumple/ui/form/day-field';
import { type Choice, SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { actionChoices } from './action-choices';
import { type RecordQuery, aboutOf, fieldsOf } from './record-query';

/** What the record can be about, to choose from. */
export interface RecordSubjects {
  plans: Choice[];
  institutions: Choice[];
}

const text = () => new FormControl('', { nonNullable: true });

/** Filters of the record; they go into the address. */
@Component({
  selector: 'web-record-filter-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, ReactiveFormsModule, SelectField, TextField],
  template: `
    <form class="sheet form no-print" role="search" aria-label="Filtros del historial" i18n-aria-label="@@record.filters" [formGroup]="form" (ngSubmit)="apply()">
      <div class="two">
        <ui-select-field name="plan" label="Plan" i18n-label="@@people.field.plan" [control]="form.controls.plan" [choices]="subjects().plans" empty="Cualquiera" i18n-empty="@@record.any" />
        <ui-select-field name="institution" label="Institución" i18n-label="@@people.field.institution" [control]="form.controls.institution" [choices]="subjects().institutions" empty="Cualquiera" i18n-empty="@@record.any" />
        <ui-select-field name="action" label="Qué se hizo" i18n-label="@@record.action" [control]="form.controls.action" [choices]="actions()" empty="Cualquier cosa" i18n-empty="@@record.action.any" />
        <ui-text-field name="address" label="Otra dirección" i18n-label="@@record.address" [control]="form.controls.address" [maxLength]="200" spellcheck="false"
          hint="Como posts/12 o plans/PLAN/commitments/C1." i18n-hint="@@record.address.hint" />
        <ui-day-field name="from" label="Desde" i18n-label="@@people.field.startsOn" [control]="form.controls.from" />
        <ui-day-field name="to" label="Hasta" i18n-label="@@people.field.endsOn" [control]="form.controls.to" />
      </div>
      <p class="btn-group">
        <button class="btn sm" type="submit" i18n="@@record.apply">Filtrar</button>
        <button class="btn text sm" type="button" (click)="clear()" i18n="@@record.clear">Quitar filtros</button>
      </p>
    </form>
  `,
})
export class RecordFilterForm {
  readonly query = input.required<RecordQuery>();
  readonly subjects = input.required<RecordSubjects>();
  private readonly router = inject(Router);
  protected readonly form = new FormGroup({ plan: text(), institution: text(), address: text(), action: text(), from: text(), to: text() });
  /** One that only an address names stays among the choices. */
  protected readonly actions = computed(() => {
    const { action } = this.query();
    const known = actionChoices();
    return !action || known.some(({ value }) => value === action) ? known : [...known, { value: action, label: action }];
  });

  constructor() {
    effect(() => {
      const { about, action = '', from = '', to = '' } = this.query();
      this.form.setValue({ ...this.known(about), action, from, to });
    });
  }

  protected apply(): void {
    const { action, from, to, ...about } = this.form.getRawValue();
    void this.router.navigate([], { queryParams: { about: aboutOf(about) ?? null, action: action || null, from: from || null, to: to || null } });
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }

  /** What isn't among the choices is an address. */
  private known(about = ''): ReturnType<typeof fieldsOf> {
    const fields = fieldsOf(about);
    const { plans, institutions } = this.subjects();
    const listed = fields.plan ? plans.some(({ value }) => value === fields.plan) : institutions.some(({ value }) => value === fields.institution);
    return listed ? fields : { plan: '', institution: '', address: about };
  }
}
