import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { ManagedCommitmentLine } from '@cumple/contracts/commitments/managed-commitment';
import { PROPOSERS } from '@cumple/domain/commitments/proposer';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { describeWorkspacePage } from '../page-title';
import { Attempt } from './attempt';
import { CommitmentGroup } from './commitment-group';
import { CommitmentsClient } from './commitments-client';
import { matchesWords } from './matches-words';

@Component({
  selector: 'web-managed-commitments-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, CommitmentGroup, RouterLink],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head"><h1 tabindex="-1" i18n="@@planEditor.commitments">Compromisos</h1><p class="small muted">{{ managed().title }}</p></div>
    @if (session.may('commitment.edit')) {<p class="btn-group"><a class="btn" [routerLink]="['/espacio/planes', managed().slug, 'compromisos', 'nuevo']" i18n="@@planEditor.commitments.new">Agregar compromiso</a></p>}
    <div class="field section narrow">
      <label for="filter" i18n="@@planEditor.commitments.filter">Filtrar por código, título o institución</label>
      <input class="input" id="filter" type="search" autocomplete="off" [value]="words()" (input)="words.set($any($event.target).value)" />
      <p class="counter" role="status" i18n="@@planEditor.commitments.count">Se muestran {{ matching().length }} de {{ shown().length }}</p>
    </div>
    @if (filtered()) {<p class="small muted" i18n="@@planEditor.commitments.orderHidden">Quite el filtro para cambiar el orden.</p>}
    @for (group of groups(); track group.proposer) {
      <web-commitment-group [plan]="managed()" [proposer]="group.proposer" [lines]="group.lines" [ordered]="!filtered() && session.may('commitment.edit')" [busy]="attempt.busy()" [problem]="attempt.problem()"
        (save)="reorder($event)" />
    } @empty {
      <p class="muted section">@if (shown().length) {<ng-container i18n="@@planEditor.commitments.noMatch">Ningún compromiso coincide con el filtro.</ng-container>} @else {<ng-container i18n="@@planEditor.commitments.none">El plan todavía no tiene compromisos.</ng-container>}</p>
    }
  `,
})
export class ManagedCommitmentsPage {
  readonly managed = input.required<ManagedPlan>();
  readonly lines = input.required<ManagedCommitmentLine[]>();
  private readonly client = inject(CommitmentsClient);
  protected readonly session = inject(WorkspaceSession);
  protected readonly attempt = new Attempt();
  protected readonly words = signal('');
  protected readonly shown = linkedSignal(() => this.lines());
  protected readonly filtered = computed(() => this.words().trim() !== '');
  protected readonly matching = computed(() => this.shown().filter(({ code, title, leadInstitutionName }) => matchesWords(`${code} ${title} ${leadInstitutionName}`, this.words())));
  protected readonly groups = computed(() =>
    PROPOSERS.map((proposer) => ({ proposer, lines: this.matching().filter((line) => line.proposer === proposer) })).filter(({ lines }) => lines.length),
  );
  protected readonly crumbs = computed(() => [
    { label: $localize`:@@workspace.nav.plans:Planes`, link: '/espacio/planes' },
    { label: this.managed().title, link: `/espacio/planes/${this.managed().slug}` },
    { label: $localize`:@@planEditor.commitments:Compromisos` },
  ]);

  constructor() {
    describeWorkspacePage(() => $localize`:@@planEditor.commitments:Compromisos`, () => this.managed().jurisdiction.fictional);
  }

  /** The server orders all at once: the other groups go as they are. */
  protected async reorder(group: readonly ManagedCommitmentLine[]): Promise<void> {
    const others = this.shown().filter(({ proposer }) => proposer !== group[0]?.proposer);
    const lines = await this.attempt.run(() => this.client.reorder(this.managed().slug, [...group, ...others].map(({ code }) => code)));
    if (lines) this.shown.set(lines);
  }
}
