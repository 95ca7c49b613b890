import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { CountPipe } from '../../common/count-pipe';

/** One counter-figure: a number that was counted, or an empty box where there is none to count. The reason stands inside. */
@Component({
  selector: 'web-proof-fact',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CountPipe, RouterLink],
  template: `
    @if (figure() === null) {
      <b class="void"><i aria-hidden="true"></i><span class="sr" i18n="@@home.proof.void">Sin dato</span></b>
    } @else {
      <b>
        @if (figure() && query()) {<a [routerLink]="list()" [queryParams]="query()">{{ figure()! | count }}</a>} @else {{{ figure()! | count }}}
      </b>
    }
    <div><p>{{ label() }}</p><p class="why">{{ why() }}</p></div>
  `,
  host: { class: 'fact' },
})
export class ProofFact {
  readonly figure = input.required<number | null>();
  readonly label = input.required<string>();
  readonly why = input.required<string>();
  readonly list = input<string[]>([]);
  /** The list's filter that gives the rows behind the figure, where there is one. */
  readonly query = input<Params | null>(null);
}
