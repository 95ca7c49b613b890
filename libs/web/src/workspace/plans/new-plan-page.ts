import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import { SLUG } from '@cumple/domain/common/slug';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { TextField } from '@cumple/ui/form/text-field';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { neededText, shaped } from './controls';
import { type Jurisdiction, JurisdictionFields, jurisdictionControls } from './jurisdiction-fields';
import { LIMITS } from './limits';
import { planControls } from './plan-entry';
import { PlanFields } from './plan-fields';
import { PlansClient } from './plans-client';

@Component({
  selector: 'web-new-plan-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, DraftOffer, ErrorSummary, JurisdictionFields, PlanFields, ReactiveFormsModule, SaveBar, TextField],
  providers: [DraftKeeper],
  template: `
    <ui-breadcrumb [crumbs]="crumbs" />
    <div class="page-head">
      <h1 tabindex="-1" i18n="@@planEditor.plans.new">Plan nuevo</h1>
      <p class="muted" i18n="@@planEditor.new.lead">Nace como borrador: nadie lo ve en el portal hasta que lo publique.</p>
    </div>
    <web-draft-offer />
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-plan-fields [controls]="form.controls" />
      <ui-text-field name="slug" label="Nombre en las direcciones" i18n-label="@@planEditor.new.slug" [control]="form.controls.slug" [maxLength]="limits.slug" spellcheck="false"
        hint="Como gt-2026-2028. No cambia después: los enlaces dependen de él." i18n-hint="@@planEditor.new.slug.hint" />
      <web-jurisdiction-fields [group]="form.controls.jurisdiction" [known]="known()" />
      <ui-save-bar label="Crear el borrador" i18n-label="@@planEditor.new.save" [busy]="submission.busy()" [status]="keeper.status()" />
    </form>
  `,
})
export class NewPlanPage implements OnInit {
  readonly plans = input.required<ManagedPlan[]>();
  private readonly client = inject(PlansClient);
  private readonly router = inject(Router);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly limits = LIMITS;
  protected readonly crumbs = [{ label: $localize`:@@workspace.nav.plans:Planes`, link: '/espacio/planes' }, { label: $localize`:@@planEditor.plans.new:Plan nuevo` }];
  protected readonly known = computed(() => [...new Map(this.plans().map(({ jurisdiction }) => [jurisdiction.code, jurisdiction])).values()]);
  protected readonly form = new FormGroup({
    ...planControls(),
    slug: neededText(LIMITS.slug, shaped(SLUG, () => $localize`:@@planEditor.new.slug.shape:Use letras minúsculas sin tilde, números y guiones, como gt-2026-2028.`)),
    jurisdiction: jurisdictionControls(),
  });
  protected readonly submission = new Submission(this.form, (path) => path.replace('.', '-'));

  constructor() {
    describeWorkspacePage(() => $localize`:@@planEditor.plans.new:Plan nuevo`);
  }

  ngOnInit(): void {
    const [first] = this.plans();
    const timeZone = first?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    this.form.patchValue({ timeZone, ...(first && { jurisdiction: first.jurisdiction }) });
    void this.keeper.keep(this.form, 'new-plan');
  }

  protected async save(): Promise<void> {
    const { coordinator: _later, jurisdiction, title, ...entry } = this.form.getRawValue();
    const creation = { ...entry, title: title.trim(), jurisdiction: jurisdiction as Jurisdiction };
    const made = await this.submission.run((key) => this.client.create(creation, key));
    if (!made) return;
    await this.keeper.forget();
    await this.router.navigate(['/espacio/planes', made.slug]);
  }
}
