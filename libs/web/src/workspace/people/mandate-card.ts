import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import { InviteAgain } from './invite-again';
import { MandateLine } from './mandate-line';

/** A mandate that holds or will, with what can be done about it. */
@Component({
  selector: 'web-mandate-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InviteAgain, MandateLine, RouterLink],
  template: `
    <web-mandate-line [mandate]="mandate()" />
    @if (manages()) {
      <div class="btn-group">
        @if (!mandate().deputy && mandate().state !== 'future') {<a class="btn sm" [routerLink]="['/espacio/personas', post().id, 'relevo']" i18n="@@people.handOver">Relevar</a>}
        @if (mandate().state === 'invited') {<web-invite-again [mandate]="mandate()" [name]="who()" (done)="changed.emit($event)" />}
        <button class="btn out sm" type="button" (click)="ending.emit()"><ng-container i18n="@@people.end">Terminar</ng-container><span class="sr">: {{ who() }}</span></button>
        @if (mayErase() && mandate().holder && !mandate().holder?.erased) {
          <button class="btn text sm danger" type="button" (click)="erasing.emit()"><ng-container i18n="@@people.erase">Borrar sus datos</ng-container><span class="sr">: {{ who() }}</span></button>
        }
      </div>
    }
  `,
  host: { class: 'post-card' },
})
export class MandateCard {
  readonly mandate = input.required<MandateView>();
  readonly post = input.required<PostView>();
  readonly manages = input(false);
  readonly mayErase = input(false);
  readonly ending = output();
  readonly erasing = output();
  readonly changed = output<PostView>();
  protected readonly who = computed(() => this.mandate().holder?.name ?? this.mandate().holder?.email ?? this.post().title);
}
