import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router, RouterLink } from '@angular/router';
import type { Handover, PostView } from '@cumple/contracts/accounts/people';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { SelectField } from '@cumple/ui/form/select-field';
import { TextArea } from '@cumple/ui/form/text-area';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { holderOf } from './held-posts';
import { kindChoices } from './kind-choices';
import { MandateLine } from './mandate-line';
import { PassesOn } from './passes-on';
import { PeopleClient } from './people-client';
import { LONGEST_REASON, appointmentOf, fieldNameOf, personForm, text } from './person-form';
import { PersonFields } from './person-fields';

/** Ends who holds a post and invites who follows, in one step. */
@Component({
  selector: 'web-handover-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, ErrorSummary, MandateLine, PassesOn, PersonFields, ReactiveFormsModule, RouterLink, SaveBar, SelectField, TextArea],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head"><h1 tabindex="-1"><ng-container i18n="@@people.handover.title">Relevar: {{ post().title }}</ng-container></h1><p class="muted">{{ post().institution.name }}</p></div>
    @if (holder(); as leaving) {
      <section class="sheet" aria-labelledby="leaving"><h2 id="leaving" i18n="@@people.handover.leaving">Deja el puesto ahora</h2><web-mandate-line [mandate]="leaving" /><web-passes-on [post]="post()" /></section>
      <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <web-person-fields at="successor" [group]="form.controls.successor" />
        <ui-select-field name="kind" label="Cómo lo ocupa" i18n-label="@@people.field.kind" [control]="form.controls.kind" [choices]="kinds" />
        @if (acting()) {
          <ui-text-area name="reason" label="Motivo" i18n-label="@@people.field.reason" [control]="form.controls.reason" [rows]="2" [maxLength]="longest"
            hint="El público lo lee. No nombre a nadie." i18n-hint="@@people.field.reason.hint" />
        }
        <ui-save-bar label="Relevar e invitar" i18n-label="@@people.handover.send" [busy]="submission.busy()">
          <a class="btn text" [routerLink]="['/espacio/personas', post().id, 'vacante']" i18n="@@people.handover.nobody">Todavía nadie: dejarlo vacante</a>
        </ui-save-bar>
      </form>
    } @else {
      <div class="callout"><p i18n="@@people.handover.vacant">Nadie ocupa este puesto: no hay a quién relevar.</p>
        <p class="btn-group"><a class="btn" [routerLink]="['/espacio/personas', post().id, 'designar']" i18n="@@people.appoint">Designar</a></p></div>
    }
  `,
})
export class HandoverPage {
  readonly post = input.required<PostView>();
  private readonly client = inject(PeopleClient);
  private readonly router = inject(Router);
  protected readonly kinds = kindChoices();
  protected readonly longest = LONGEST_REASON;
  protected readonly holder = computed(() => holderOf(this.post()));
  protected readonly crumbs = computed((): Crumb[] => [
    { label: $localize`:@@people.title:Puestos y personas`, link: '/espacio/personas' },
    { label: this.post().title, link: `/espacio/personas/${this.post().id}` },
    { label: $localize`:@@people.handOver:Relevar` },
  ]);
  protected readonly form = new FormGroup({ successor: personForm(), kind: text('titular'), reason: text('', Validators.maxLength(LONGEST_REASON)) });
  protected readonly submission = new Submission(this.form, fieldNameOf);
  private readonly kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: 'titular' });
  protected readonly acting = computed(() => this.kind() === 'acting');

  constructor() {
    describeWorkspacePage(() => $localize`:@@people.handover.title:Relevar: ${this.post().title}:INTERPOLATION:`, () => this.post().institution.demonstration);
  }

  protected async save(): Promise<void> {
    const { successor, kind, reason } = this.form.getRawValue();
    const acting = kind === 'acting' && reason.trim() !== '';
    const handover: Handover = { successor: appointmentOf(successor), kind: kind as Handover['kind'], ...(acting && { reason: reason.trim() }) };
    const done = await this.submission.run((idempotencyKey) => this.client.handOver(this.post().id, handover, { idempotencyKey }));
    if (done) await this.router.navigate(['/espacio/personas'], { queryParams: { hecho: 'relevo' } });
  }
}
