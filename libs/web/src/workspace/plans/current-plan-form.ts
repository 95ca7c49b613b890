import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input, output, signal } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SelectField } from '@cumple/ui/form/select-field';
import { Submission } from '../../common/workspace/submission';
import { fictionalLabel } from '../../institutions/institution-label';
import { choice } from './controls';
import { PlansClient } from './plans-client';

@Component({
  selector: 'web-current-plan-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, ReactiveFormsModule, SelectField],
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <ui-select-field name="plan" label="Plan" i18n-label="@@planEditor.current.plan" [control]="form.controls.plan" [choices]="choices()"
        empty="El que elija el portal" i18n-empty="@@planEditor.current.auto"
        hint="Si lo elige el portal, abre con el plan público en curso más reciente. Solo se puede elegir un plan público." i18n-hint="@@planEditor.current.hint" />
      <p class="btn-group">
        <button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@planEditor.current.save">Guardar la elección</button>
        <span class="small" role="status">@if (saved()) {<ng-container i18n="@@workspace.saved">Guardado.</ng-container>}</span>
      </p>
    </form>
  `,
})
export class CurrentPlanForm implements OnInit {
  readonly plans = input.required<readonly ManagedPlan[]>();
  readonly chosen = output();
  private readonly client = inject(PlansClient);
  protected readonly saved = signal(false);
  protected readonly form = new FormGroup({ plan: choice() });
  protected readonly submission = new Submission(this.form);
  protected readonly choices = computed(() => this.plans().filter(({ published }) => published).map(({ slug, title, jurisdiction }) => ({ value: slug, label: jurisdiction.fictional ? fictionalLabel(title) : title })));

  ngOnInit(): void {
    this.form.setValue({ plan: this.plans().find(({ current }) => current)?.slug ?? '' });
  }

  protected async save(): Promise<void> {
    this.saved.set(false);
    const kept = await this.submission.run(() => this.client.choose(this.form.controls.plan.value || null));
    if (!kept) return;
    this.saved.set(true);
    this.chosen.emit();
  }
}
