import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Commitment } from '@cumple/contracts/public-site/commitment';
import { DayPipe } from '../../common/day-pipe';
import { BaselineList } from './baseline-list';
import { changedFields, changedMilestones } from './baseline-rows';

/** Beyond this many the list is folded. */
const SHORT = 3;

/** What was approved beside what stands there today; one line where nothing was amended, and nothing where nothing was approved. */
@Component({
  selector: 'web-commitment-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BaselineList, DayPipe, RouterLink],
  template: `
    <div class="section-head"><h2 id="cambios" i18n="@@commitment.changes.title">Lo aprobado y lo de hoy</h2></div>
    @if (count() > 0) {
      <p class="small muted">
        @if (commitment().approvedOn; as day) {<ng-container i18n="@@commitment.changes.since">Diferencias con lo aprobado el {{ day | day: 'long' }}.</ng-container>}
      </p>
      @if (count() > SHORT) {
        <details class="disclosure">
          <summary i18n="@@commitment.changes.fold">Ver lo que cambió ({{ count() }})</summary>
          <web-baseline-list [fields]="fields()" [milestones]="milestones()" [timeZone]="commitment().timeZone" />
        </details>
      } @else {
        <web-baseline-list [fields]="fields()" [milestones]="milestones()" [timeZone]="commitment().timeZone" />
      }
    } @else if (commitment().amendments.length) {
      <p class="small" i18n="@@commitment.changes.back">Lo prometido está como se aprobó. Lo que se enmendó entretanto se lee en el historial.</p>
    } @else if (commitment().approvedOn; as day) {
      <p class="small" i18n="@@commitment.changes.none">Sin enmiendas desde la aprobación del {{ day | day: 'long' }}.</p>
    } @else {
      <p class="small" i18n="@@commitment.changes.notApproved">No consta que este plan se haya aprobado: no hay con qué comparar.</p>
    }
    <p class="small"><a [routerLink]="['/planes', commitment().plan, 'compromisos', commitment().code, 'historial']" i18n="@@commitment.changes.history">Cambios: el historial completo de este compromiso</a></p>
  `,
})
export class CommitmentChanges {
  readonly commitment = input.required<Commitment>();
  protected readonly SHORT = SHORT;
  protected readonly fields = computed(() => changedFields(this.commitment().baseline, this.commitment().amendments));
  protected readonly milestones = computed(() => changedMilestones(this.commitment().baseline, this.commitment().amendments));
  protected readonly count = computed(() => this.fields().length + this.milestones().length);
}
