import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ManagedPlan } from '@cumple/contracts/action-plans/managed-plan';
import type { BoardLine, RoundBoard } from '@cumple/contracts/progress/reporting-round';
import { ROUND_WAYS } from '@cumple/domain/progress/reporting-round.state';
import { Breadcrumb } from '@cumple/ui/breadcrumb';
import { Tag } from '@cumple/ui/tag';
import { DayPipe } from '../../common/day-pipe';
import { PlanClock } from '../../common/plan-clock';
import { randomKey } from '../../common/workspace/random-key';
import { WorkspaceSession } from '../../common/workspace/workspace-session';
import { EmptyList } from '../empty-list';
import { describeWorkspacePage } from '../page-title';
import { Attempt } from '../plans/attempt';
import { missingOf } from './board-groups';
import { BoardFigures } from './board-figures';
import { BoardLineRow, type LineNote } from './board-line';
import { CloseRoundDialog } from './close-round-dialog';
import { ExtendDialog } from './extend-dialog';
import { RoundTag } from './round-tag';
import { RoundsClient } from './rounds-client';

/** What each institution reported in a round, and what it hasn't. */
@Component({
  selector: 'web-board-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BoardFigures, BoardLineRow, Breadcrumb, CloseRoundDialog, DayPipe, EmptyList, ExtendDialog, PlanClock, RoundTag, RouterLink, Tag],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head row between">
      <div>
        <h1 tabindex="-1">{{ shown().round.name }}@if (managed().jurisdiction.fictional) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</h1>
        <web-round-tag [round]="shown().round" />
        <p class="small muted"><ng-container i18n="@@rounds.period">Periodo: del {{ shown().round.periodStartsOn | day }} al {{ shown().round.periodEndsOn | day }}</ng-container> · <ng-container i18n="@@board.asOf">Datos al {{ shown().asOf | day }}</ng-container></p>
        <p><web-plan-clock [timeZone]="managed().timeZone" /></p>
      </div>
      <div class="btn-group">
        @if (may('edit')) {<a class="btn out sm" [routerLink]="['/espacio/cortes', shown().round.plan, shown().round.number, 'editar']" i18n="@@rounds.edit">Cambiar el corte</a>}
        @if (may('close')) {<button class="btn out sm danger" type="button" (click)="closing.set(true)" i18n="@@board.close">Cerrar el corte</button>}
        @if (reviews) {<a class="btn out sm" [routerLink]="['/espacio/revision', shown().round.plan]" i18n="@@workspace.nav.review">Por revisar</a>}
      </div>
    </div>
    <p role="status" class="small">{{ said() }}</p>
    <web-board-figures [board]="shown()" />
    @if (shown().institutions.length) {
      @if (manages) {<label class="check"><input type="checkbox" [checked]="onlyMissing()" (change)="onlyMissing.set(!onlyMissing())" /><span i18n="@@board.onlyMissing">Solo las instituciones que todavía deben algún informe</span></label>}
      <table class="table cards-sm board">
        <caption i18n="@@board.caption">Instituciones por orden alfabético; de cada una, sus hitos según lo que se sabe de su informe</caption>
        <thead>
          <tr>
            <th scope="col" i18n="@@board.institution">Institución</th>
            <th scope="col" i18n="@@rounds.field.dueOn">Fecha límite</th>
            <th scope="col" i18n="@@board.reports">Informes</th>
            <th scope="col" i18n="@@board.reminders">Recordatorios</th>
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.institution.slug) {
            <tr webBoardLine [line]="line" [fictional]="managed().jurisdiction.fictional" [timeZone]="managed().timeZone" [round]="shown().round" [manages]="manages" [busy]="reminding.busy()" [note]="note()?.institution === line.institution.slug ? note() : null" (remind)="remind(line)" (extend)="extending.set(line)"></tr>
          }
        </tbody>
      </table>
      @if (!lines().length) {<p class="muted" i18n="@@board.nothingMissing">De todas se recibió todo.</p>}
      <p class="basis" i18n="@@board.basis">Un informe puede estar en camino o haberse entregado por otra vía: confirme con el enlace institucional antes de elevar.</p>
    } @else {
      <web-empty-list heading="Este corte no pregunta por ningún hito" i18n-heading="@@board.none"><p i18n="@@board.none.what">Los que tenía se retiraron del plan. Cambie el corte para elegir otros, o ciérrelo.</p></web-empty-list>
    }
    @if (shown().round.extensions.length) {
      <section class="section" aria-labelledby="extensions">
        <h2 id="extensions" i18n="@@board.extensions">Prórrogas</h2>
        <ul class="queue">
          @for (extension of shown().round.extensions; track extension.institution.slug) {
            <li><div><h3>{{ extension.institution.name }}</h3><p class="small"><ng-container i18n="@@board.extension">Hasta el {{ extension.dueOn | day }}:</ng-container> «{{ extension.reason }}»</p></div></li>
          }
        </ul>
      </section>
    }
    @if (manages) {
      <web-extend-dialog [round]="shown().round" [line]="extending()" (closed)="extending.set(null)" (extended)="afterExtending()" />
      <web-close-round-dialog [round]="shown().round" [missing]="unreported()" [open]="closing()" (openChange)="closing.set($event)" (done)="afterClosing()" />
    }
  `,
})
export class BoardPage {
  readonly managed = input.required<ManagedPlan>();
  readonly board = input.required<RoundBoard>();
  private readonly client = inject(RoundsClient);
  private readonly session = inject(WorkspaceSession);
  protected readonly manages = this.session.may('round.manage');
  protected readonly reviews = this.session.may('report.review');
  protected readonly shown = linkedSignal(() => this.board());
  protected readonly onlyMissing = signal(false);
  protected readonly note = signal<LineNote | null>(null);
  protected readonly extending = signal<BoardLine | null>(null);
  protected readonly closing = signal(false);
  protected readonly said = signal('');
  protected readonly reminding = new Attempt();
  protected readonly lines = computed(() => this.shown().institutions.filter((line) => !this.onlyMissing() || missingOf(line) > 0));
  protected readonly unreported = computed(() => this.shown().institutions.reduce((sum, line) => sum + missingOf(line), 0));
  protected readonly crumbs = computed(() => [{ label: $localize`:@@rounds.title:Cortes de información`, link: `/espacio/cortes/${this.shown().round.plan}` }, { label: this.shown().round.name }]);

  constructor() {
    describeWorkspacePage(() => this.shown().round.name, () => this.managed().jurisdiction.fictional);
  }

  protected may(step: 'edit' | 'close'): boolean {
    return this.manages && ROUND_WAYS[this.shown().round.state].includes(step);
  }

  protected async remind({ institution: { slug } }: BoardLine): Promise<void> {
    const { round } = this.shown();
    const done = await this.reminding.run(() => this.client.remind(round, slug, randomKey()));
    const problem = this.reminding.problem();
    this.note.set({ institution: slug, text: problem ?? $localize`:@@board.reminded.done:Se le recordó: va un correo con el vínculo a su hoja.`, refused: problem !== null });
    if (done) await this.read();
  }

  protected async afterExtending(): Promise<void> {
    const slug = this.extending()?.institution.slug ?? '';
    this.extending.set(null);
    this.note.set({ institution: slug, text: $localize`:@@board.extended.done:La prórroga quedó dada.`, refused: false });
    await this.read();
  }

  protected async afterClosing(): Promise<void> {
    this.said.set($localize`:@@board.closed.done:El corte quedó cerrado.`);
    await this.read();
  }

  protected async read(): Promise<void> {
    const { plan, number } = this.shown().round;
    this.shown.set(await this.client.board(plan, number));
  }
}
