import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { Router } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { CommitmentCreation } from '@cumple/contracts/commitments/managed-commitment';
import { PROPOSERS, type Proposer } from '@cumple/domain/commitments/proposer';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextField } from '@cumple/ui/form/text-field';
import { proposerName } from '../../commitments/proposed-by';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { commitmentContentOf } from './commitment-entry';
import { CommitmentFields } from './commitment-fields';
import { commitmentControls, letGoOfPost } from './commitment-form.model';
import { CommitmentsClient } from './commitments-client';
import { choice, neededText, shaped } from './controls';
import type { EditorChoices } from './editor-choices';
import { LIMITS } from './limits';

const CODE = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;

@Component({
  selector: 'web-new-commitment-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, CommitmentFields, DraftOffer, ErrorSummary, ReactiveFormsModule, SaveBar, SelectField, TextField],
  providers: [DraftKeeper],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head"><h1 tabindex="-1" i18n="@@planEditor.commitments.new">Agregar compromiso</h1><p class="small muted">{{ managed().title }}</p></div>
    @if (managed().published) {<p class="callout warn" i18n="@@planEditor.commitments.newPublic">El plan es público: al guardar, el compromiso se ve en el portal. Después se puede corregir o retirar con un motivo, no borrar.</p>}
    <web-draft-offer />
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <div class="two">
        <ui-text-field name="code" label="Código" i18n-label="@@planEditor.commitment.code" [control]="form.controls.code" [maxLength]="limits.code" spellcheck="false"
          hint="Corto y único en el plan, como G1. No cambia después." i18n-hint="@@planEditor.commitment.code.hint" />
        <ui-select-field name="proposer" label="Quién lo propone" i18n-label="@@planEditor.commitment.proposer" [control]="form.controls.proposer" [choices]="proposers" />
      </div>
      <web-commitment-fields [controls]="form.controls" [plan]="managed()" [choices]="choices()" />
      <ui-save-bar label="Agregar el compromiso" i18n-label="@@planEditor.commitments.add" [busy]="submission.busy()" [status]="keeper.status()" />
    </form>
  `,
})
export class NewCommitmentPage implements OnInit {
  readonly managed = input.required<ManagedPlan>();
  readonly choices = input.required<EditorChoices>();
  private readonly client = inject(CommitmentsClient);
  private readonly router = inject(Router);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly limits = LIMITS;
  protected readonly proposers = PROPOSERS.map((value) => ({ value, label: proposerName(value) }));
  protected readonly form = new FormGroup({
    code: neededText(LIMITS.code, shaped(CODE, () => $localize`:@@planEditor.commitment.code.shape:Use letras sin tilde y números, separados por puntos o guiones, como G1 o 2.3.`)),
    proposer: choice('government'),
    ...commitmentControls(),
  });
  protected readonly submission = new Submission(this.form);
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@workspace.nav.plans:Planes`, link: '/espacio/planes' },
    { label: this.managed().title, link: `/espacio/planes/${this.managed().slug}` },
    { label: $localize`:@@planEditor.commitments:Compromisos`, link: `/espacio/planes/${this.managed().slug}/compromisos` },
    { label: $localize`:@@planEditor.commitments.new:Agregar compromiso` },
  ]);

  constructor() {
    describeWorkspacePage(() => $localize`:@@planEditor.commitments.new:Agregar compromiso`, () => this.managed().jurisdiction.fictional);
    letGoOfPost(this.form.controls);
  }

  ngOnInit(): void {
    void this.keeper.keep(this.form, `new-commitment.${this.managed().slug}`);
  }

  protected async save(): Promise<void> {
    const { slug } = this.managed();
    const made = await this.submission.run((key) => this.client.add(slug, this.creation(), key));
    if (!made) return;
    await this.keeper.forget();
    await this.router.navigate(['/espacio/planes', slug, 'compromisos', made.code]);
  }

  private creation(): CommitmentCreation {
    const { code, proposer, ...entry } = this.form.getRawValue();
    return { ...commitmentContentOf(entry), title: entry.title.trim(), leadInstitution: entry.leadInstitution, code: code.trim(), proposer: proposer as Proposer };
  }
}
