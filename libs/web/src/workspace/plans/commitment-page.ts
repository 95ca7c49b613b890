import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedCommitment } from '@cumple/contracts/commitments/managed-commitment';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { proposedBy } from '../../commitments/proposed-by';
import { InstantPipe } from '../../common/instant-pipe';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { describeWorkspacePage } from '../page-title';
import { CommitmentForm } from './commitment-form';
import { CommitmentLife } from './commitment-life';
import { CommitmentsClient } from './commitments-client';
import { type EditorChoices, institutionChoices } from './editor-choices';
import { MilestonesEditor } from './milestones-editor';

@Component({
  selector: 'web-managed-commitment-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, CommitmentForm, CommitmentLife, InstantPipe, MilestonesEditor, RouterLink],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head">
      <h1 tabindex="-1">{{ shown().code }} · {{ shown().title }}</h1>
      <p class="small muted">{{ managed().title }} · {{ proposer() }}</p>
    </div>
    <p class="btn-group">
      @if (managed().published) {<a class="btn out sm" [routerLink]="['/planes', shown().plan, 'compromisos', shown().code]" i18n="@@planEditor.publicPage">Página pública</a>}
      @if (session.may('history.read')) {<a class="btn out sm" routerLink="/espacio/historial" [queryParams]="{ about: about() }" i18n="@@planEditor.history">Historial</a>}
    </p>
    @if (shown().withdrawal; as withdrawal) {
      <div class="callout late section" role="status"><p i18n="@@planEditor.commitment.withdrawn"><strong>Retirado el {{ withdrawal.withdrawnAt | instant }}.</strong> Ya no se modifica. Motivo público: «{{ withdrawal.reason }}»</p></div>
    }
    <section class="sheet section" aria-labelledby="texto">
      <h2 id="texto" i18n="@@planEditor.commitment.content">Qué dice el compromiso</h2>
      <web-commitment-form [commitment]="shown()" [plan]="managed()" [choices]="choices()" [locked]="locked()" (kept)="shown.set($event)" />
    </section>
    <section class="sheet" aria-labelledby="hitos">
      <h2 id="hitos" i18n="@@planEditor.commitment.milestones">Hitos</h2>
      <web-milestones-editor [commitment]="shown()" [institutions]="institutions()" [locked]="!session.may('milestone.edit') || !!shown().withdrawal" (changed)="read()" />
    </section>
    @if (!locked()) {
      <section class="sheet" aria-labelledby="vida"><h2 id="vida" i18n="@@planEditor.commitment.life">Vigencia y retiro</h2><web-commitment-life [commitment]="shown()" (changed)="shown.set($event)" /></section>
    }
  `,
})
export class ManagedCommitmentPage {
  readonly managed = input.required<ManagedPlan>();
  readonly commitment = input.required<ManagedCommitment>();
  readonly choices = input.required<EditorChoices>();
  private readonly client = inject(CommitmentsClient);
  protected readonly session = inject(WorkspaceSession);
  protected readonly shown = linkedSignal(() => this.commitment());
  protected readonly locked = computed(() => !this.session.may('commitment.edit') || !!this.shown().withdrawal);
  protected readonly proposer = computed(() => proposedBy(this.shown().proposer));
  protected readonly institutions = computed(() => institutionChoices(this.choices().institutions, this.managed().jurisdiction.code));
  protected readonly about = computed(() => `plans/${this.shown().plan}/commitments/${this.shown().code}`);
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@workspace.nav.plans:Planes`, link: '/espacio/planes' },
    { label: this.managed().title, link: `/espacio/planes/${this.managed().slug}` },
    { label: $localize`:@@planEditor.commitments:Compromisos`, link: `/espacio/planes/${this.managed().slug}/compromisos` },
    { label: this.shown().code },
  ]);

  constructor() {
    describeWorkspacePage(() => `${this.shown().code} · ${this.shown().title}`, () => this.managed().jurisdiction.fictional);
  }

  protected async read(): Promise<void> {
    this.shown.set(await this.client.one(this.shown()));
  }
}
