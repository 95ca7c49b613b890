import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PostView } from '@cumple/contracts/accounts/people';
import { Tag } from '@cumple/ui/tag';
import { roleName } from '../../accounts/role-name';
import { DayPipe } from '../../common/day-pipe';
import { declaredVacancy } from './held-posts';
import { waitingWords } from './waiting-words';

/** A vacant post: since when and why, who does its work meanwhile, and what waits. Nobody is blamed. */
@Component({
  selector: 'web-vacancy-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, RouterLink, Tag],
  template: `
    <article class="mandate" [attr.aria-labelledby]="'vacancy-' + post().id">
      <h3 [id]="'vacancy-' + post().id"><ng-container i18n="@@people.vacancy.title">{{ post().title }}: vacante</ng-container></h3>
      <p class="small">
        {{ post().institution.name }}@if (post().institution.demonstration) {&ngsp;<ui-tag class="fictional" tone="warn" icon="info" [boxed]="true" i18n="@@institutions.demonstration.tag">datos ficticios</ui-tag>}
        @if (vacancy(); as declared) {<ng-container i18n="@@people.vacancy.since"> · desde el {{ declared.startsOn | day }}</ng-container>}
      </p>
      @if (vacancy()?.reason; as reason) {<p class="small"><ng-container i18n="@@people.reason">Motivo: {{ reason }}</ng-container></p>}
      <dl>
        <div><dt i18n="@@people.vacancy.standIn">Mientras tanto</dt><dd>{{ standIn() }}</dd></div>
        <div><dt i18n="@@people.vacancy.waits">Qué pasa con su trabajo</dt><dd>{{ waits() }}</dd></div>
        @if (post().waitingDrafts) {<div><dt i18n="@@people.vacancy.drafts">Borradores que esperan</dt><dd>{{ post().waitingDrafts }}</dd></div>}
      </dl>
      @if (manages()) {
        <p class="btn-group">
          <a class="btn sm" [routerLink]="['/espacio/personas', post().id, 'designar']"><ng-container i18n="@@people.appoint">Designar</ng-container><span class="sr">: {{ post().title }}</span></a>
          @if (!vacancy()) {
            <a class="btn out sm" [routerLink]="['/espacio/personas', post().id, 'vacante']"><ng-container i18n="@@people.giveReason">Decir el motivo</ng-container><span class="sr">: {{ post().title }}</span></a>
          }
        </p>
      }
    </article>
  `,
})
export class VacancyNotice {
  readonly post = input.required<PostView>();
  readonly manages = input(false);
  protected readonly vacancy = computed(() => declaredVacancy(this.post()));
  protected readonly waits = computed(() => waitingWords(this.post().standIn?.waits ?? 'nothing'));
  protected readonly standIn = computed(() => {
    const { post, role } = this.post().standIn ?? {};
    if (!post || !role) return $localize`:@@people.vacancy.nobody:Nadie hace su trabajo.`;
    return $localize`:@@people.vacancy.by:Lo hace «${post}:post:» (${roleName(role)}:role:).`;
  });
}
