import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import { Breadcrumb, type Crumb } from '@cumple/ui/breadcrumb';
import { SessionStore } from '../../accounts/session-store';
import { describeWorkspacePage } from '../page-title';
import { DoneNotice } from './done-notice';
import { EndMandateDialog } from './end-mandate-dialog';
import { ErasePersonDialog } from './erase-person-dialog';
import { deputiesOf, earlierOf, futureOf, holderOf, managesEverything, managesPost } from './held-posts';
import { MandateCard } from './mandate-card';
import { MandateLine } from './mandate-line';
import { PassesOn } from './passes-on';
import { PostFacts } from './post-facts';
import { VacancyNotice } from './vacancy-notice';

/** A post: who holds it, who will, who did, and what can be done about it. */
@Component({
  selector: 'web-post-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Breadcrumb, DoneNotice, EndMandateDialog, ErasePersonDialog, MandateCard, MandateLine, PassesOn, PostFacts, RouterLink, VacancyNotice],
  template: `
    <ui-breadcrumb [crumbs]="crumbs()" />
    <div class="page-head"><h1 tabindex="-1">{{ shown().title }}</h1><p class="muted">{{ shown().institution.name }}</p><web-post-facts [post]="shown()" /></div>
    <web-done-notice [what]="done() ?? hecho()" />
    @if (vacant()) {<h2 class="sr" i18n="@@people.now">Ahora</h2><web-vacancy-notice [post]="shown()" [manages]="manages()" />}
    @if (current().length) {
      <section class="section" aria-labelledby="now">
        <div class="section-head"><h2 id="now" i18n="@@people.now">Ahora</h2></div>
        <ul class="queue">
          @for (mandate of current(); track mandate.id) {
            <li><web-mandate-card [mandate]="mandate" [post]="shown()" [manages]="manages()" [mayErase]="mayErase()" (ending)="ending.set(mandate)" (erasing)="erasing.set(mandate)" (changed)="shown.set($event)" /></li>
          }
        </ul>
      </section>
    }
    @if (manages()) {
      <p class="btn-group section">
        @if (shown().role) {<a class="btn out" [routerLink]="['suplente']" i18n="@@people.appointDeputy">Designar suplente</a>}
        @if (!vacant() && shown().role) {<a class="btn out" [routerLink]="['vacante']" i18n="@@people.declare">Declarar vacante</a>}
        <a class="btn out" [routerLink]="['editar']" i18n="@@people.edit">Editar el puesto</a>
        <a class="btn text" routerLink="/espacio/historial" [queryParams]="{ about: 'posts/' + shown().id }" i18n="@@people.history">Historial del puesto</a>
      </p>
    }
    <section class="section" aria-labelledby="earlier">
      <div class="section-head"><h2 id="earlier" i18n="@@people.before">Antes</h2></div>
      <ul class="queue">
        @for (mandate of earlier(); track mandate.id) {
          <li><web-mandate-line [mandate]="mandate" />
            @if (mayErase() && mandate.holder && !mandate.holder.erased) {<button class="btn text sm danger" type="button" (click)="erasing.set(mandate)"><ng-container i18n="@@people.erase">Borrar sus datos</ng-container><span class="sr">: {{ mandate.holder.name ?? mandate.holder.email }}</span></button>}
          </li>
        }
      </ul>
      @if (!earlier().length) {<p class="muted" i18n="@@people.noneBefore">Nadie lo ocupó antes.</p>}
    </section>
    @if (manages()) {<section class="section" aria-labelledby="passes"><div class="section-head"><h2 id="passes" i18n="@@people.passesOn">Qué pasa al cambiar de manos</h2></div><web-passes-on [post]="shown()" /></section>}
    <web-end-mandate-dialog [mandate]="ending()" (closed)="ending.set(null)" (mandateEnded)="ended($event)" />
    <web-erase-person-dialog [mandate]="erasing()" (closed)="erasing.set(null)" />
  `,
})
export class PostPage {
  readonly post = input.required<PostView>();
  readonly hecho = input<string>();
  private readonly store = inject(SessionStore);
  protected readonly shown = linkedSignal(() => this.post());
  protected readonly done = signal<string | null>(null);
  protected readonly ending = signal<MandateView | null>(null);
  protected readonly erasing = signal<MandateView | null>(null);
  protected readonly manages = computed(() => managesPost(this.store.roles(), this.shown()));
  protected readonly mayErase = computed(() => managesEverything(this.store.roles()));
  protected readonly vacant = computed(() => this.shown().standIn !== null);
  protected readonly current = computed(() => [holderOf(this.shown()) ?? [], deputiesOf(this.shown()), futureOf(this.shown())].flat());
  protected readonly earlier = computed(() => earlierOf(this.shown()));
  protected readonly crumbs = computed((): Crumb[] => [{ label: $localize`:@@people.title:Puestos y personas`, link: '/espacio/personas' }, { label: this.shown().title }]);

  constructor() {
    describeWorkspacePage(() => this.shown().title, () => this.shown().institution.demonstration);
  }

  protected ended(post: PostView): void {
    this.ending.set(null);
    this.shown.set(post);
    this.done.set('fin');
  }
}
