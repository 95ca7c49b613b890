import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MilestoneView } from '@cumple/contracts/commitments/milestone';
import type { Day } from '@cumple/domain/common/day';
import type { Progress } from '@cumple/domain/commitments/progress';
import { Absence } from '@cumple/ui/absence';
import { CommitmentRollUp } from './commitment-roll-up';
import { MilestoneTable } from './milestone-table';
import { MilestoneTimeline } from './milestone-timeline';
import { timelineOf } from './timeline';
import { WithdrawnMilestones } from './withdrawn-milestones';

/** A commitment's milestones, or the reason why there is nothing to work out. */
@Component({
  selector: 'web-milestones-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Absence, CommitmentRollUp, MilestoneTable, MilestoneTimeline, RouterLink, WithdrawnMilestones],
  template: `
    <div class="section-head">
      <h2 id="hitos" i18n="@@commitment.milestones.title">Hitos</h2>
      @if (progress(); as counted) {
        <span class="small muted"><ng-container i18n="@@commitment.milestones.progress">{{ counted.done }} de {{ counted.total }} concluidos</ng-container>@if (counted.unknown > 0) { · <ng-container i18n="@@commitment.milestones.unknown">{{ counted.unknown }} sin información</ng-container>} </span>
      }
    </div>
    @if (progress(); as counted) {
      @if (timeline(); as drawn) {
        <web-milestone-timeline [timeline]="drawn" [asOf]="asOf()" />
        <details class="disclosure"><summary i18n="@@commitment.milestones.table">Ver como tabla, con medios de verificación</summary><web-milestone-table [milestones]="standing()" [asOf]="asOf()" [timeZone]="timeZone()" /></details>
      } @else {
        <web-milestone-table [milestones]="standing()" [asOf]="asOf()" [timeZone]="timeZone()" />
      }
      <web-commitment-roll-up [milestones]="standing()" [progress]="counted" [asOf]="asOf()" />
    } @else {
      <ui-absence heading="No calculable: el informe no lista hitos" i18n-heading="@@commitment.milestones.none">
        <p class="small"><ng-container i18n="@@commitment.milestones.noneWhy">Sin hitos con fecha no se puede contar cuánto se ha concluido ni si va en plazo.</ng-container>&ngsp;<a routerLink="/metodo" fragment="avance" i18n="@@commitment.milestones.methodNone">Cómo se cuenta</a></p>
      </ui-absence>
    }
    <web-withdrawn-milestones [milestones]="milestones()" [timeZone]="timeZone()" />
  `,
})
export class MilestonesSection {
  readonly milestones = input.required<MilestoneView[]>();
  readonly progress = input.required<Progress | null>();
  readonly asOf = input.required<Day>();
  readonly timeZone = input.required<string>();
  protected readonly standing = computed(() => this.milestones().filter(({ withdrawal }) => !withdrawal));
  protected readonly timeline = computed(() => timelineOf(this.standing(), this.asOf()));
}
