import { ChangeDetectionStrategy, Component, type OnInit, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import type { ManagedInstitution } from '@cumple/contracts/institutions/managed-institution';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { CheckField } from '@cumple/ui/form/check-field';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { TextArea } from '@cumple/ui/form/text-area';
import { SessionStore } from '../../accounts/session-store';
import { Conflict } from '../../common/workspace/conflict';
import { DraftKeeper } from '../../common/workspace/draft-keeper';
import { DraftOffer } from '../../common/workspace/draft-offer';
import { Submission } from '../../common/workspace/submission';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { sectorName } from '../../institutions/sector-name';
import { describeWorkspacePage } from '../page-title';
import { DoneNotice } from '../people/done-notice';
import { managesEverything } from '../people/held-posts';
import { InstitutionFields } from './institution-fields';
import { LONGEST, institutionForm, institutionOf, reasonControl, valuesOf } from './institution-form';
import { ManagedInstitutionsClient } from './managed-institutions-client';

/** One institution: to read, and – for who coordinates everything – to edit or to join with its duplicate. */
@Component({
  selector: 'web-managed-institution-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, CheckField, Conflict, DoneNotice, DraftOffer, ErrorSummary, InstitutionFields, ReactiveFormsModule, RouterLink, SaveBar, TextArea],
  providers: [DraftKeeper],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1">{{ current().name }}</h1>
      <p class="meta"><ng-container i18n="@@registry.facts">{{ sector() }} · {{ current().jurisdiction }} · {{ current().slug }} · compromisos: {{ current().commitmentCount }}</ng-container></p>
    </div>
    <web-done-notice [what]="done() ?? hecho()" />
    @if (current().mergedInto; as into) {
      <p class="callout"><ng-container i18n="@@registry.merged.what">Esta institución estaba repetida y se unió a otra. Sus direcciones llevan ahí.</ng-container>
        <a [routerLink]="['/espacio/instituciones', into]" i18n="@@registry.merged.goTo">Ir a «{{ into }}»</a></p>
    } @else if (mayEdit()) {
      <web-draft-offer />
      @if (theirs(); as fresh) {<web-conflict [labels]="labels" [mine]="form.getRawValue()" [theirs]="values(fresh)" [base]="values(current())" (resolved)="resolve($event, fresh)" />}
      <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <web-institution-fields [controls]="form.controls" />
        <ui-check-field name="approvalRequired" label="Sus informes se envían sólo con aprobación" i18n-label="@@registry.field.approvalRequired" [control]="form.controls.approvalRequired"
          hint="Por vínculo al puesto que aprueba, o con la hoja firmada; también cuando el punto de contacto informa en su lugar. El cambio queda en el historial público." i18n-hint="@@registry.field.approvalRequired.hint" />
        <ui-text-area name="reason" label="Motivo del cambio" i18n-label="@@registry.field.reason" [control]="form.controls.reason" [rows]="2" [optional]="true" [maxLength]="longest.reason"
          hint="Es público." i18n-hint="@@registry.field.reason.hint" />
        <ui-save-bar label="Guardar la institución" i18n-label="@@registry.edit.send" [busy]="submission.busy()" [status]="keeper.status()" />
      </form>
    }
    @if (current().approvalRequired && !mayEdit()) {<p class="callout" i18n="@@registry.approvalRequired">Sus informes de avance se envían sólo con aprobación: por vínculo, o con la hoja firmada.</p>}
    <p class="btn-group section">
      @if (mayMerge()) {<a class="btn out" [routerLink]="['unir']" i18n="@@registry.merge.link">Está repetida: unirla con otra</a>}
      @if (session.may('history.read')) {<a class="btn text" routerLink="/espacio/historial" [queryParams]="{ about: 'institutions/' + current().slug }" i18n="@@registry.history">Historial de la institución</a>}
      <a class="btn text" [routerLink]="['/instituciones', current().slug]" i18n="@@registry.public">Ver en el portal</a>
    </p>
  `,
})
export class ManagedInstitutionPage implements OnInit {
  readonly institution = input.required<ManagedInstitution>();
  readonly hecho = input<string>();
  private readonly client = inject(ManagedInstitutionsClient);
  private readonly store = inject(SessionStore);
  protected readonly session = inject(WorkspaceSession);
  protected readonly keeper = inject(DraftKeeper);
  protected readonly values = editedValuesOf;
  protected readonly longest = LONGEST;
  protected readonly current = linkedSignal(() => this.institution());
  protected readonly theirs = signal<ManagedInstitution | null>(null);
  protected readonly done = signal<string | null>(null);
  protected readonly sector = computed(() => sectorName(this.current().sector));
  private readonly coordinates = computed(() => managesEverything(this.store.roles()));
  protected readonly mayEdit = computed(() => this.coordinates() && this.session.may('institution.edit'));
  protected readonly mayMerge = computed(() => this.coordinates() && this.session.may('institution.merge') && this.current().mergedInto === null);
  protected readonly form = new FormGroup({ ...institutionForm().controls, approvalRequired: new FormControl(false, { nonNullable: true }), reason: reasonControl() });
  protected readonly submission = new Submission(this.form);
  protected readonly labels = {
    name: $localize`:@@registry.field.name:Nombre completo`,
    acronym: $localize`:@@registry.field.acronym:Siglas`,
    sector: $localize`:@@registry.field.sector:Sector`,
    approvalRequired: $localize`:@@registry.field.approvalRequired:Sus informes se envían sólo con aprobación`,
  };
  protected readonly crumbs = computed((): Crumb[] => [{ label: $localize`:@@registry.title:Instituciones`, link: '/espacio/instituciones' }, { label: this.current().name }]);

  constructor() {
    describeWorkspacePage(() => this.current().name, () => this.current().demonstration);
  }

  ngOnInit(): void {
    this.form.patchValue(editedValuesOf(this.institution()));
    if (this.mayEdit()) void this.keeper.keep(this.form, `institution.${this.institution().slug}`);
  }

  protected async save(): Promise<void> {
    const { slug, version } = this.current();
    const { reason, approvalRequired, ...values } = this.form.getRawValue();
    this.done.set(null);
    const saved = await this.submission.run(() => this.client.edit(slug, { ...institutionOf(values), approvalRequired, ...(reason.trim() && { reason: reason.trim() }) }, version));
    if (this.submission.conflict()) return this.theirs.set(await this.client.one(slug));
    if (!saved) return;
    this.current.set(saved);
    this.form.controls.reason.reset();
    await this.keeper.forget();
    this.done.set('institucion');
  }

  protected async resolve(chosen: Record<string, unknown>, fresh: ManagedInstitution): Promise<void> {
    this.form.patchValue(chosen);
    this.current.set(fresh);
    this.theirs.set(null);
    await this.save();
  }
}

/** What is edited here: of a new institution nothing is decided about approval yet. */
function editedValuesOf(institution: ManagedInstitution) {
  return { ...valuesOf(institution), approvalRequired: institution.approvalRequired };
}
