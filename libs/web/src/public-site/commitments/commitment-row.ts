import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CommitmentListItem } from '@cumple/contracts/public-site/commitment';
import { Tag } from '@cumple/ui/tag';
import { CountPipe } from '../../common/count-pipe';
import { DayPipe } from '../../common/day-pipe';
import { Level } from '../../commitments/level';
import { CommitmentPanel } from './commitment-panel';
import { ConclusionDate } from './conclusion-date';
import { OtherJudgements } from './other-judgements';
import { proposerOf } from './words';

/** One commitment: its row, and below it what opens in place. */
@Component({
  selector: 'tbody[webCommitmentRow]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CommitmentPanel, ConclusionDate, CountPipe, DayPipe, Level, OtherJudgements, RouterLink, Tag],
  template: `
    <tr class="item">
      <td class="hide-sm muted">{{ item().code }}</td>
      <th scope="row">
        <a class="clamped" [routerLink]="['/planes', item().plan, 'compromisos', item().code]">{{ item().title }}</a>
        <span class="meta line"><span class="only-sm">{{ item().code }} · </span>{{ proposer() }}</span>
        @if (item().withdrawal; as gone) {<span class="meta line" i18n="@@commitments.withdrawn">Retirado el {{ gone.withdrawnAt | day: 'short' : timeZone() }}: «{{ gone.reason }}»</span>}
      </th>
      <td>
        <span [title]="item().leadInstitution.name">{{ item().leadInstitution.acronym ?? item().leadInstitution.name }}</span>
        @if (item().judgeAndParty) {<ui-tag class="jyp" icon="scales" i18n="@@commitments.judgeAndParty">juez y parte</ui-tag>}
      </td>
      <td><web-level [level]="item().withdrawn ? 'withdrawn' : item().completion.declared" /></td>
      <td class="full" data-l="Otras evaluaciones:" i18n-data-l="@@commitments.label.others"><web-other-judgements [completion]="item().completion" /></td>
      <td data-l="Vínculos citados:" i18n-data-l="@@commitments.label.evidence">{{ item().evidenceCount | count }}</td>
      <td class="full" data-l="Fecha de conclusión:" i18n-data-l="@@commitments.label.date"><web-conclusion-date [commitment]="item()" /></td>
    </tr>
    <tr class="detail">
      <td class="hide-sm"></td>
      <td colspan="6">
        <details>
          <summary><span i18n="@@commitments.detail">Fuentes y vacíos</span><span class="sr"> {{ item().code }}</span></summary>
          <web-commitment-panel [commitment]="item()" [timeZone]="timeZone()" />
        </details>
      </td>
    </tr>
  `,
})
export class CommitmentRow {
  readonly item = input.required<CommitmentListItem>({ alias: 'webCommitmentRow' });
  readonly timeZone = input.required<string>();
  protected readonly proposer = computed(() => proposerOf(this.item().proposer));
}
