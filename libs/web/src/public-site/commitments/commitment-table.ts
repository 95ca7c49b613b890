import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { CommitmentSort } from '@cumple/contracts/commitments/commitment-filters';
import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import { CommitmentRow } from './commitment-row';

/** A table on wide screens, cards on narrow ones. */
@Component({
  selector: 'web-commitment-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommitmentRow],
  template: `
    <table class="table cards-sm commitments">
      <caption class="sr" i18n="@@commitments.caption">Compromisos. Debajo de cada fila se abre lo que dicen y lo que no dicen sus fuentes.</caption>
      <thead>
        <tr>
          <th scope="col" [attr.aria-sort]="sort() === 'number' ? 'ascending' : null" i18n="@@commitments.column.number">N.º</th>
          <th scope="col" class="wide" i18n="@@commitments.column.commitment">Compromiso</th>
          <th scope="col" i18n="@@commitments.column.lead">Responsable</th>
          <th scope="col" [attr.aria-sort]="sort() === 'level' ? 'ascending' : null" i18n="@@commitments.column.level">Nivel declarado</th>
          <th scope="col" i18n="@@commitments.column.others">Otras evaluaciones</th>
          <th scope="col" i18n="@@commitments.column.evidence">Vínculos citados</th>
          <th scope="col" [attr.aria-sort]="sort() === 'endsOn' ? 'ascending' : null" i18n="@@commitments.column.date">Fecha de conclusión</th>
        </tr>
      </thead>
      @for (item of items(); track item.code) {<tbody [webCommitmentRow]="item" [timeZone]="timeZone()"></tbody>}
    </table>
  `,
})
export class CommitmentTable {
  readonly items = input.required<CommitmentListItem[]>();
  readonly timeZone = input.required<string>();
  readonly sort = input.required<CommitmentSort>();
}
