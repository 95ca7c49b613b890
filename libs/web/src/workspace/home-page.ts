import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Tag } from '@cumple/ui/tag';
import { InstantPipe } from '../common/instant-pipe';
import { WorkspaceSession } from '../common/workspace/workspace-session';
import { FirstSteps } from './first-steps';
import { CoordinationFigures } from './home/coordination-figures';
import { DueNowSection } from './home/due-now-section';
import { describeWorkspacePage } from './page-title';
import type { WaitingWork } from './waiting-work';

/** What waits for whoever is signed in. */
@Component({
  selector: 'web-workspace-home-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CoordinationFigures, DueNowSection, FirstSteps, InstantPipe, RouterLink, Tag],
  template: `
    <div class="page-head"><h1 tabindex="-1" i18n="@@workspace.home.title">Mi trabajo</h1></div>
    @if (work().empty) {<web-first-steps />}
    @if (work().coordination; as coordination) {<web-coordination-figures [work]="coordination" />}
    <ul class="kpis is-line" aria-label="En números" i18n-aria-label="@@workspace.home.figures">
      <li><b>{{ work().notices ? work().unread : unknown }}</b><span i18n="@@workspace.home.unread">{work().unread, plural, =1 {aviso sin leer} other {avisos sin leer}}</span></li>
      <li><b>{{ work().drafts ? draftCount() : unknown }}</b><span i18n="@@workspace.home.draftCount">{draftCount(), plural, =1 {cambio sin guardar} other {cambios sin guardar}}</span></li>
      @if (session.may('people.read')) {
        <li><b>{{ work().vacant?.length ?? unknown }}</b><span i18n="@@workspace.home.vacantCount">{work().vacant?.length ?? 0, plural, =1 {puesto vacante} other {puestos vacantes}}</span></li>
      }
    </ul>
    @if (work().vacant?.length) {
      <section class="mandate" aria-labelledby="vacant">
        <h2 id="vacant" i18n="@@workspace.home.vacant">Puestos vacantes</h2>
        <ul>
          @for (post of work().vacant; track post.id) {
            <li>{{ post.title }} · {{ post.institution.name }}@if (post.institution.demonstration) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}</li>
          }
        </ul>
        @if (session.may('people.manage')) {<p><a routerLink="/espacio/personas" i18n="@@workspace.home.appoint">Designar a quien los ocupe</a></p>}
      </section>
    }
    @if (session.may('report.write') && !work().empty) {<web-due-now-section [due]="work().due" [review]="work().coordination?.review" />}
    @if (!work().drafts || draftCount()) {
      <section class="section" aria-labelledby="drafts">
        <div class="section-head"><h2 id="drafts" i18n="@@workspace.home.drafts">Cambios sin guardar</h2></div>
        @for (group of work().drafts; track $index) {
          @if (group.post; as post) {<h3 class="small" i18n="@@workspace.home.draftsOf">Del puesto {{ post }}: pasan a quien lo ocupe después</h3>}
          <ul class="queue">
            @for (draft of group.drafts; track draft.key) {
              <li><div><h3>{{ draft.name }}</h3><p class="meta" i18n="@@workspace.home.draftAt">Escrito el {{ draft.at | instant }}</p></div>
                @if (draft.link; as link) {<a class="btn out sm" [routerLink]="link"><ng-container i18n="@@workspace.home.continue">Continuar</ng-container><span class="sr">: {{ draft.name }}</span></a>}</li>
            }
          </ul>
        }
        @if (!work().drafts) {<p class="muted" i18n="@@workspace.home.unreadable">No se pudo leer. Vuelva a abrir esta página en un momento.</p>}
      </section>
    }
    <section class="section" aria-labelledby="notices">
      <div class="section-head"><h2 id="notices" i18n="@@workspace.home.notices">Avisos recientes</h2><a routerLink="/espacio/avisos" i18n="@@workspace.home.allNotices">Ver todos</a></div>
      <ul class="queue">
        @for (notice of work().notices; track notice.id) {
          <li>
            <div><h3>{{ notice.title }}</h3><p class="small">{{ notice.text }}</p><p class="meta">{{ notice.at | instant }}</p></div>
            @if (notice.readAt === null) {<ui-tag tone="warn" i18n="@@workspace.home.isUnread">Sin leer</ui-tag>}
          </li>
        }
      </ul>
      @if (!work().notices) {<p class="muted" i18n="@@workspace.home.unreadable">No se pudo leer. Vuelva a abrir esta página en un momento.</p>}
      @else if (!work().notices?.length) {<p class="muted" i18n="@@workspace.home.noNotices">No hay avisos para usted.</p>}
    </section>
  `,
})
export class WorkspaceHomePage {
  readonly work = input.required<WaitingWork>();
  protected readonly session = inject(WorkspaceSession);
  /** For what could not be read: a zero would be a count. */
  protected readonly unknown = '–';
  protected readonly draftCount = computed(() => (this.work().drafts ?? []).reduce((sum, { drafts }) => sum + drafts.length, 0));

  constructor() {
    describeWorkspacePage(() => $localize`:@@workspace.home.title:Mi trabajo`);
  }
}
