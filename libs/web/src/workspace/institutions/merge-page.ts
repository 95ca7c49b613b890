import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import type { PostView } from '@cumple/contracts/accounts/people';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { ConfirmDialog } from '@cumple/ui/confirm-dialog';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { type Choice, SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { LONGEST, reasonControl } from './institution-form';
import { ManagedInstitutionsClient } from './managed-institutions-client';
import { mergeable, planMerger } from './merger';

/** Joins two entries of one institution: which one stays, what moves, and that it is for good. */
@Component({
  selector: 'web-merge-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, ConfirmDialog, ErrorSummary, ReactiveFormsModule, SaveBar, SelectField, TextArea],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1"><ng-container i18n="@@registry.merge.title">Unir con otra: {{ institution().name }}</ng-container></h1>
      <p class="muted" i18n="@@registry.merge.lead">Para cuando la misma institución está dos veces. Si cambió de nombre, mejor edítela.</p>
    </div>
    <form class="sheet form" [formGroup]="form" (ngSubmit)="ask()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <ui-select-field name="into" label="La otra" i18n-label="@@registry.merge.other" [control]="form.controls.into" [choices]="others()" empty="Elija una" i18n-empty="@@registry.field.jurisdiction.empty"
        hint="De la misma jurisdicción." i18n-hint="@@registry.merge.other.hint" />
      @if (plan(); as merger) {
        <fieldset>
          <legend class="label" i18n="@@registry.merge.stays">Cuál se queda</legend>
          @for (each of [merger.chosen, institution()]; track each.slug) {
            <label class="check"><input type="radio" name="stays" [value]="each.slug" [checked]="merger.stays.slug === each.slug" (change)="staysHere.set(each.slug === institution().slug)" /><span>{{ each.name }} <span class="muted">({{ each.slug }})</span></span></label>
          }
        </fieldset>
        <div class="callout">
          <h2 i18n="@@registry.merge.moves">Qué se mueve</h2>
          <ul class="small bullets">
            <li><ng-container i18n="@@registry.merge.moves.commitments">Compromisos de «{{ merger.goes.name }}» que pasan a «{{ merger.stays.name }}»: {{ merger.goes.commitmentCount }}</ng-container></li>
            <li><ng-container i18n="@@registry.merge.moves.posts">Puestos que pasan, con quienes los ocupan: {{ merger.posts }}</ng-container></li>
            <li><ng-container i18n="@@registry.merge.moves.address">La dirección «{{ merger.goes.slug }}» lleva desde entonces a «{{ merger.stays.slug }}».</ng-container></li>
            <li i18n="@@registry.merge.moves.history">Las evaluaciones y el historial quedan como se hicieron.</li>
          </ul>
        </div>
      }
      <ui-text-area name="reason" label="Motivo" i18n-label="@@people.field.reason" [control]="form.controls.reason" [rows]="2" [maxLength]="longest.reason" hint="Es público." i18n-hint="@@registry.field.reason.hint" />
      <ui-save-bar label="Unir…" i18n-label="@@registry.merge.ask" [busy]="submission.busy()" />
    </form>
    <ui-confirm-dialog name="merge" heading="Unir las dos instituciones" i18n-heading="@@registry.merge.confirm.title" confirmLabel="Unir para siempre" i18n-confirmLabel="@@registry.merge.confirm" [danger]="true"
      [busy]="submission.busy()" [open]="asking()" (openChange)="asking.set($event)" (confirmed)="merge()">
      @if (plan(); as merger) {<p><ng-container i18n="@@registry.merge.confirm.what">«{{ merger.goes.name }}» deja de existir por su cuenta y queda «{{ merger.stays.name }}». No se puede deshacer.</ng-container></p>}
    </ui-confirm-dialog>
  `,
})
export class MergePage {
  readonly institution = input.required<ManagedInstitution>();
  readonly institutions = input.required<ManagedInstitution[]>();
  readonly posts = input.required<PostView[]>();
  private readonly client = inject(ManagedInstitutionsClient);
  private readonly router = inject(Router);
  protected readonly longest = LONGEST;
  protected readonly asking = signal(false);
  protected readonly staysHere = signal(false);
  protected readonly form = new FormGroup({ into: new FormControl('', { nonNullable: true, validators: Validators.required }), reason: reasonControl(true) });
  protected readonly submission = new Submission(this.form);
  private readonly into = toSignal(this.form.controls.into.valueChanges, { initialValue: '' });
  protected readonly others = computed((): Choice[] => mergeable(this.institution(), this.institutions()).map(({ slug, name }) => ({ value: slug, label: `${name} (${slug})` })));
  protected readonly plan = computed(() => {
    const chosen = this.institutions().find(({ slug }) => slug === this.into());
    return chosen ? planMerger(this.institution(), chosen, this.staysHere(), this.posts()) : null;
  });
  protected readonly crumbs = computed((): Crumb[] => [
    { label: $localize`:@@registry.title:Instituciones`, link: '/espacio/instituciones' },
    { label: this.institution().name, link: `/espacio/instituciones/${this.institution().slug}` },
    { label: $localize`:@@registry.merge:Unir` },
  ]);

  constructor() {
    describeWorkspacePage(() => $localize`:@@registry.merge.title:Unir con otra: ${this.institution().name}:INTERPOLATION:`, () => this.institution().demonstration);
  }

  /** Once the form is whole, asks for certainty; the fields are checked as they would be sent. */
  protected async ask(): Promise<void> {
    if (await this.submission.run(async () => true)) this.asking.set(true);
  }

  protected async merge(): Promise<void> {
    const merger = this.plan();
    if (!merger) return;
    const { goes, stays } = merger;
    const wish = { into: stays.slug, reason: this.form.controls.reason.value.trim() };
    const merged = await this.submission.run((idempotencyKey) => this.client.merge(goes.slug, wish, { version: goes.version, idempotencyKey }));
    this.asking.set(false);
    if (this.submission.conflict()) this.submission.errors.set([{ name: null, message: $localize`:@@registry.merge.stale:Alguien cambió esta institución mientras tanto. Vuelva a cargar la página, mire los datos y únalas entonces.` }]);
    if (merged) await this.router.navigate(['/espacio/instituciones', stays.slug], { queryParams: { hecho: 'union' } });
  }
}
