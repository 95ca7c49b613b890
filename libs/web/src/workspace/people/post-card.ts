import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PostView } from '@cumple/contracts/accounts/people';
import { Absent } from '@cumple/ui/absent';
import { InviteAgain } from './invite-again';
import { deputiesOf, earlierOf, holderOf } from './held-posts';
import { MandateLine } from './mandate-line';
import { PostFacts } from './post-facts';

/** A post in the list, with its holder and the way to the next one. */
@Component({
  selector: 'web-post-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absent, InviteAgain, MandateLine, PostFacts, RouterLink],
  template: `
    <div>
      <h3><a [routerLink]="['/espacio/personas', post().id]">{{ post().title }}</a></h3>
      <web-post-facts [post]="post()" />
      @if (holder(); as held) {<web-mandate-line [mandate]="held" />} @else {<p><ui-absent i18n="@@people.vacantPost">vacante</ui-absent></p>}
      @for (deputy of deputies(); track deputy.id) {<web-mandate-line [mandate]="deputy" />}
      @if (earlier().length) {
        <details class="disclosure">
          <summary><ng-container i18n="@@people.earlier">Quienes lo ocuparon antes ({{ earlier().length }})</ng-container><span class="sr">: {{ post().title }}</span></summary>
          <ul class="earlier">
            @for (mandate of earlier(); track mandate.id) {<li><web-mandate-line [mandate]="mandate" /></li>}
          </ul>
        </details>
      }
    </div>
    @if (manages()) {
      <div class="btn-group">
        @if (holder(); as held) {
          @if (held.state === 'invited') {<web-invite-again [mandate]="held" [name]="post().title" (done)="shown.set($event)" />}
          <a class="btn sm" [routerLink]="['/espacio/personas', post().id, 'relevo']"><ng-container i18n="@@people.handOver">Relevar</ng-container><span class="sr">: {{ post().title }}</span></a>
        } @else if (post().role) {
          <a class="btn sm" [routerLink]="['/espacio/personas', post().id, 'designar']"><ng-container i18n="@@people.appoint">Designar</ng-container><span class="sr">: {{ post().title }}</span></a>
        }
      </div>
    }
  `,
  host: { class: 'post-card' },
})
export class PostCard {
  readonly post = input.required<PostView>();
  readonly manages = input(false);
  protected readonly shown = linkedSignal(() => this.post());
  protected readonly holder = computed(() => holderOf(this.shown()));
  protected readonly deputies = computed(() => deputiesOf(this.shown()));
  protected readonly earlier = computed(() => earlierOf(this.shown()));
}
