import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { MandateView } from '@cumple/contracts/accounts/people';
import { Tag } from '@cumple/ui/tag';
import { DayPipe } from '../../common/day-pipe';
import { InstantPipe } from '../../common/instant-pipe';
import { mandateName } from '../../institutions/mandate-name';

/** One mandate in a line: who, how, since when, and whether the invitation waits. */
@Component({
  selector: 'web-mandate-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, InstantPipe, Tag],
  template: `
    <p>
      <strong>{{ who() }}</strong>
      @if (email(); as address) {<span class="small muted address"> {{ address }}</span>}
    </p>
    <p class="meta">
      {{ kind() }} ·
      @if (mandate().endsOn; as last) {<ng-container i18n="@@people.mandate.between">del {{ mandate().startsOn | day }} al {{ last | day }}</ng-container>}
      @else {<ng-container i18n="@@people.mandate.since">desde el {{ mandate().startsOn | day }}</ng-container>}
      @if (mandate().endedAt; as at) {<ng-container i18n="@@people.mandate.ended">, terminó el {{ at | instant }}</ng-container>}
    </p>
    @if (mandate().reason; as reason) {<p class="small"><ng-container i18n="@@people.reason">Motivo: {{ reason }}</ng-container></p>}
    @if (mandate().state === 'invited') {
      @if (mandate().invitationExpiresAt; as at) {
        <ui-tag tone="warn" icon="mail" i18n="@@people.mandate.invited">Invitación enviada; vence el {{ at | instant }}</ui-tag>
      } @else {
        <ui-tag tone="warn" icon="mail" i18n="@@people.mandate.invitationOver">La invitación venció sin aceptarse</ui-tag>
      }
    }
  `,
})
export class MandateLine {
  readonly mandate = input.required<MandateView>();
  protected readonly who = computed(() => nameOf(this.mandate()));
  protected readonly email = computed(() => {
    const holder = this.mandate().holder;
    return holder && !holder.erased && holder.name ? holder.email : null;
  });
  protected readonly kind = computed(() => {
    const { deputy, kind } = this.mandate();
    return deputy ? $localize`:@@people.deputy:suplente` : mandateName(kind);
  });
}

function nameOf({ holder, kind }: MandateView): string {
  if (kind === 'vacant') return $localize`:@@people.nobody:Nadie`;
  if (holder?.erased) return $localize`:@@people.erasedPerson:Persona cuyos datos se borraron`;
  return holder?.name ?? holder?.email ?? $localize`:@@people.somebody:Ocupado`;
}
