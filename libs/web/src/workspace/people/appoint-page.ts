import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import type { MandateCreation, PostView } from '@cumple/contracts/accounts/people';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { DayField } from '@cumple/ui/form/day-field';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { kindChoices } from './kind-choices';
import { PeopleClient } from './people-client';
import { LONGEST_REASON, appointmentOf, fieldNameOf, personForm, text } from './person-form';
import { PersonFields } from './person-fields';

/** Appoints somebody to a post, or beside its holder as deputy. */
@Component({
  selector: 'web-appoint-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, DayField, ErrorSummary, PersonFields, ReactiveFormsModule, SaveBar, SelectField, TextArea],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head"><h1 tabindex="-1">{{ title() }}</h1><p class="muted">{{ post().institution.name }}</p></div>
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <web-person-fields at="holder" [group]="form.controls.holder" />
      @if (!deputy()) {<ui-select-field name="kind" label="Cómo lo ocupa" i18n-label="@@people.field.kind" [control]="form.controls.kind" [choices]="kinds" />}
      @if (acting()) {
        <ui-text-area name="reason" label="Motivo" i18n-label="@@people.field.reason" [control]="form.controls.reason" [rows]="2" [maxLength]="longest"
          hint="El público lo lee. No nombre a nadie." i18n-hint="@@people.field.reason.hint" />
      }
      <div class="two">
        <ui-day-field name="startsOn" label="Desde" i18n-label="@@people.field.startsOn" [control]="form.controls.startsOn" [optional]="true" hint="Hoy, si lo deja vacío." i18n-hint="@@people.field.startsOn.hint" />
        <ui-day-field name="endsOn" label="Hasta" i18n-label="@@people.field.endsOn" [control]="form.controls.endsOn" [optional]="true" hint="Vacío mientras no haya fecha." i18n-hint="@@people.field.endsOn.hint" />
      </div>
      <ui-save-bar label="Designar e invitar" i18n-label="@@people.appoint.send" [busy]="submission.busy()" />
    </form>
  `,
})
export class AppointPage {
  readonly post = input.required<PostView>();
  /** Beside the holder; of the route. */
  readonly deputy = input(false);
  private readonly client = inject(PeopleClient);
  private readonly router = inject(Router);
  protected readonly kinds = kindChoices();
  protected readonly longest = LONGEST_REASON;
  protected readonly form = new FormGroup({ holder: personForm(), kind: text('titular'), reason: text('', Validators.maxLength(LONGEST_REASON)), startsOn: text(), endsOn: text() });
  protected readonly submission = new Submission(this.form, fieldNameOf);
  private readonly kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: 'titular' });
  protected readonly acting = computed(() => this.kind() === 'acting');
  protected readonly title = computed(() =>
    this.deputy() ? $localize`:@@people.appoint.deputyTitle:Designar suplente: ${this.post().title}:post:` : $localize`:@@people.appoint.title:Designar: ${this.post().title}:post:`,
  );
  protected readonly crumbs = computed((): Crumb[] => [
    { label: $localize`:@@people.title:Puestos y personas`, link: '/espacio/personas' },
    { label: this.post().title, link: `/espacio/personas/${this.post().id}` },
    { label: $localize`:@@people.appoint:Designar` },
  ]);

  constructor() {
    describeWorkspacePage(() => this.title(), () => this.post().institution.demonstration);
  }

  protected async save(): Promise<void> {
    const done = await this.submission.run((idempotencyKey) => this.client.appoint(this.post().id, this.mandate(), { idempotencyKey }));
    if (done) await this.router.navigate(['/espacio/personas'], { queryParams: { hecho: 'designacion' } });
  }

  private mandate(): MandateCreation {
    const { holder, kind, reason, startsOn, endsOn } = this.form.getRawValue();
    const days = { ...(startsOn && { startsOn }), ...(endsOn && { endsOn }) };
    const how = this.deputy() ? { deputy: true, kind: 'titular' as const } : { kind: kind as 'titular' | 'acting', ...(kind === 'acting' && reason.trim() && { reason: reason.trim() }) };
    return { ...how, ...days, holder: appointmentOf(holder) };
  }
}
