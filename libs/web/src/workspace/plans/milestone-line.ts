import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ManagedMilestone } from '@cumple/contracts/commitments/managed-commitment';
import { Tag } from '@cumple/ui/tag';
import { milestoneStateName } from '../../commitments/milestone-words';
import { GivenDatePipe } from '../../common/given-date-pipe';
import { shareOf } from './milestone-entry';

/** A milestone in the editor's list. */
@Component({
  selector: 'web-milestone-line',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GivenDatePipe, Tag],
  template: `
    <h3>{{ milestone().number }}. {{ milestone().title }}</h3>
    @if (milestone().withdrawal; as withdrawal) {
      <ui-tag tone="late" icon="close" i18n="@@planEditor.withdrawn">Retirado</ui-tag>
      <p class="small" i18n="@@planEditor.withdrawn.why">Motivo público: «{{ withdrawal.reason }}»</p>
    } @else {
      <p class="meta">{{ state() }}@if (milestone().dueOn; as due) { · <ng-container i18n="@@planEditor.milestone.due">vence: {{ due | givenDate }}</ng-container>} · <ng-container i18n="@@planEditor.milestone.share">pesa {{ milestone().weight }} ({{ share() }}&nbsp;%)</ng-container></p>
    }
    @if (milestone().source; as source) {<p class="small muted" i18n="@@planEditor.milestone.made">De la oración: «{{ source.sentence }}»</p>}
  `,
})
export class MilestoneLine {
  readonly milestone = input.required<ManagedMilestone>();
  readonly all = input.required<readonly ManagedMilestone[]>();
  protected readonly state = computed(() => milestoneStateName(this.milestone().state));
  protected readonly share = computed(() => shareOf(this.milestone(), this.all()));
}
