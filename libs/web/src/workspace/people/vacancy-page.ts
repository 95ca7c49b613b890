import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import type { PostView } from '@cumple/contracts/accounts/people';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { SaveBar } from '@cumple/ui/form/save-bar';
import { TextArea } from '@cumple/ui/form/text-area';
import { Submission } from '../../common/workspace/submission';
import { describeWorkspacePage } from '../page-title';
import { holderOf } from './held-posts';
import { MandateLine } from './mandate-line';
import { PassesOn } from './passes-on';
import { PeopleClient } from './people-client';
import { LONGEST_REASON, text } from './person-form';

/** Declares a post vacant, with the reason that the public reads; whoever holds it leaves it now. */
@Component({
  selector: 'web-vacancy-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, ErrorSummary, MandateLine, PassesOn, ReactiveFormsModule, SaveBar, TextArea],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1"><ng-container i18n="@@people.declare.title">Declarar vacante: {{ post().title }}</ng-container></h1>
      <p class="muted" i18n="@@people.declare.lead">La vacante y su motivo son públicos y acompañan a lo que se publique mientras dure.</p>
    </div>
    @if (holder(); as leaving) {
      <section class="sheet" aria-labelledby="leaving"><h2 id="leaving" i18n="@@people.handover.leaving">Deja el puesto ahora</h2><web-mandate-line [mandate]="leaving" /><web-passes-on [post]="post()" /></section>
    }
    <form class="sheet form" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-error-summary [errors]="submission.errors()" />
      <ui-text-area name="reason" label="Motivo" i18n-label="@@people.field.reason" [control]="form.controls.reason" [rows]="3" [maxLength]="longest"
        hint="El público lo lee. No nombre a nadie." i18n-hint="@@people.field.reason.hint" />
      <ui-save-bar label="Declarar vacante" i18n-label="@@people.declare" [busy]="submission.busy()" />
    </form>
  `,
})
export class VacancyPage {
  readonly post = input.required<PostView>();
  private readonly client = inject(PeopleClient);
  private readonly router = inject(Router);
  protected readonly longest = LONGEST_REASON;
  protected readonly holder = computed(() => holderOf(this.post()));
  protected readonly form = new FormGroup({ reason: text('', Validators.required, Validators.maxLength(LONGEST_REASON)) });
  protected readonly submission = new Submission(this.form);
  protected readonly crumbs = computed((): Crumb[] => [
    { label: $localize`:@@people.title:Puestos y personas`, link: '/espacio/personas' },
    { label: this.post().title, link: `/espacio/personas/${this.post().id}` },
    { label: $localize`:@@people.declare:Declarar vacante` },
  ]);

  constructor() {
    describeWorkspacePage(() => $localize`:@@people.declare.title:Declarar vacante: ${this.post().title}:INTERPOLATION:`, () => this.post().institution.demonstration);
  }

  protected async save(): Promise<void> {
    const { id } = this.post();
    const reason = this.form.controls.reason.value.trim();
    const done = await this.submission.run((idempotencyKey) =>
      this.holder() ? this.client.handOver(id, { reason }, { idempotencyKey }) : this.client.appoint(id, { kind: 'vacant', reason }, { idempotencyKey }),
    );
    if (done) await this.router.navigate(['/espacio/personas'], { queryParams: { hecho: 'vacante' } });
  }
}
