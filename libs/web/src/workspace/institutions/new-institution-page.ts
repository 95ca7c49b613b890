import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { type Choice, SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { InstitutionFields } from './institution-fields';
import { LONGEST, institutionForm, institutionOf, jurisdictionControl, slugControl } from './institution-form';
import { ManagedInstitutionsClient } from './managed-institutions-client';
import { slugFrom } from './slug-from';

@Component({
  selector: 'web-new-institution-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, DraftOffer, ErrorSummary, InstitutionFields, ReactiveFormsModule, SaveBar, SelectField, TextField],
  providers: [DraftKeeper],
  template: `
    <ui-breadcrumb [crumbs]="crumbs" />
    <div class="page-head"><h1 tabindex="-1" i18n="@@registry.add">Agregar una institución</h1></div>
    <web-draft-offer />
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-institution-fields [controls]="form.controls" />
      <ui-select-field name="jurisdiction" label="Jurisdicción" i18n-label="@@registry.column.jurisdiction" [control]="form.controls.jurisdiction" [choices]="jurisdictions()" empty="Elija una" i18n-empty="@@registry.field.jurisdiction.empty" />
      <ui-text-field name="slug" label="Nombre en las direcciones" i18n-label="@@registry.field.slug" [control]="form.controls.slug" [maxLength]="longest.slug" spellcheck="false"
        hint="Minúsculas sin tildes, cifras y guiones. Después no se puede cambiar." i18n-hint="@@registry.field.slug.hint" />
      <ui-save-bar label="Agregar la institución" i18n-label="@@registry.add.send" [busy]="submission.busy()" [status]="keeper.status()" />
    </form>
  `,
})
export class NewInstitutionPage implements OnInit {
  readonly institutions = input.required<ManagedInstitution[]>();
  private readonly client = inject(ManagedInstitutionsClient);
  private readonly router = inject(Router);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly longest = LONGEST;
  protected readonly form = new FormGroup({ ...institutionForm().controls, jurisdiction: jurisdictionControl(), slug: slugControl() });
  protected readonly submission = new Submission(this.form);
  protected readonly jurisdictions = computed((): Choice[] => [...new Set(this.institutions().map(({ jurisdiction }) => jurisdiction))].sort().map((code) => ({ value: code, label: code })));
  protected readonly crumbs: Crumb[] = [{ label: $localize`:@@registry.title:Instituciones`, link: '/espacio/instituciones' }, { label: $localize`:@@registry.add:Agregar una institución` }];

  constructor() {
    describeWorkspacePage(() => $localize`:@@registry.add:Agregar una institución`);
    const { name, slug } = this.form.controls;
    name.valueChanges.subscribe((typed) => slug.pristine && slug.setValue(slugFrom(typed)));
  }

  ngOnInit(): void {
    const [only, ...others] = this.jurisdictions();
    if (only && !others.length) this.form.controls.jurisdiction.setValue(only.value);
    void this.keeper.keep(this.form, 'new-institution');
  }

  protected async save(): Promise<void> {
    const { jurisdiction, slug, ...values } = this.form.getRawValue();
    const added = await this.submission.run((idempotencyKey) => this.client.add({ ...institutionOf(values), jurisdiction, slug: slug.trim() }, { idempotencyKey }));
    if (!added) return;
    await this.keeper.forget();
    await this.router.navigate(['/espacio/instituciones', added.slug], { queryParams: { hecho: 'institucion' } });
  }
}
