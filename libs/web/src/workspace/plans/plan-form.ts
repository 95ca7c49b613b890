import { ChangeDetectionStrategy, Component, type OnInit, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { DayField } from '@cumple/ui/form/day-field';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { Conflict } from '../../common/workspace/conflict';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { AmendmentReason } from './amendment-reason';
import { askedReason } from './asked-reason';
import { institutionChoices } from './editor-choices';
import { FormBase } from './form-base';
import { LIMITS } from './limits';
import { meetConflict } from './meet-conflict';
import { approvedFieldsIn, planEditOf, planEntryOf, planForm, planLabels } from './plan-entry';
import { PlanFields } from './plan-fields';
import { PlansClient } from './plans-client';

@Component({
  selector: 'web-plan-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmendmentReason, Conflict, DayField, DraftOffer, ErrorSummary, PlanFields, ReactiveFormsModule, SaveBar],
  providers: [DraftKeeper],
  template: `
    <web-draft-offer />
    @if (base.theirs(); as fresh) {
      <web-conflict [labels]="labels" [mine]="form.getRawValue()" [theirs]="base.valuesOf(fresh)" [base]="base.entry" (resolved)="resolve($event)" />
    }
    <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-plan-fields [controls]="form.controls" [coordinators]="coordinators()" />
      <ui-day-field name="statusDate" label="Corte de información" i18n-label="@@planEditor.plan.statusDate" [control]="form.controls.statusDate" [optional]="true"
        hint="El día del que hablan sus cifras; vacío, el de hoy." i18n-hint="@@planEditor.plan.statusDate.hint" />
      <web-amendment-reason [control]="form.controls.reason" [fields]="asked()" [maxLength]="limit" />
      <ui-save-bar label="Guardar los datos" i18n-label="@@planEditor.plan.save" [busy]="submission.busy()" [status]="keeper.status()">
        <span class="small" role="status">@if (saved()) {<ng-container i18n="@@workspace.saved">Guardado.</ng-container>}</span>
      </ui-save-bar>
    </form>
  `,
})
export class PlanForm implements OnInit {
  readonly plan = input.required<ManagedPlan>();
  readonly institutions = input.required<readonly ManagedInstitution[]>();
  readonly kept = output<ManagedPlan>();
  private readonly client = inject(PlansClient);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly saved = signal(false);
  protected readonly labels = planLabels();
  protected readonly limit = LIMITS.planReason;
  protected readonly form = planForm();
  protected readonly base = new FormBase(this.form, planEntryOf);
  protected readonly submission = new Submission(this.form);
  protected readonly asked = askedReason(this.form, this.form.controls.reason, LIMITS.planReason, () => this.fieldsAskingWhy());
  protected readonly coordinators = computed(() => institutionChoices(this.institutions(), this.plan().jurisdiction.code, [this.plan().coordinator ?? '']));

  constructor() {
    effect(() => {
      const plan = this.plan();
      untracked(() => this.base.adopt(plan));
    });
  }

  ngOnInit(): void {
    this.base.fill(this.plan());
    void this.keeper.keep(this.form, `plan.${this.plan().slug}`);
  }

  protected async save(): Promise<void> {
    this.saved.set(false);
    const { slug } = this.plan();
    const edit = planEditOf(this.base.changed(), this.asked().length ? this.form.controls.reason.value.trim() : '');
    const kept = await this.submission.run(() => this.client.edit(slug, edit, this.base.version));
    if (this.submission.conflict()) return meetConflict(this.base, this.submission, () => this.client.one(slug));
    if (!kept) return;
    this.base.fill(kept);
    this.kept.emit(kept);
    this.saved.set(true);
    await this.keeper.forget();
  }

  protected resolve(values: Record<string, unknown>): Promise<void> {
    this.base.merge(values);
    return this.save();
  }

  private fieldsAskingWhy(): readonly string[] {
    return this.plan().approvedOn ? approvedFieldsIn(this.base.changed()).map((field) => this.labels[field]) : [];
  }
}
