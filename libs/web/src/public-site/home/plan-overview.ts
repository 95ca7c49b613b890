import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { MilestoneSeries } from '@cumple/contracts/public-site/milestone-series';
import type { Overview } from '@cumple/contracts/public-site/overview';
import { PlanMilestones } from '../milestones/plan-milestones';
import { AssessorSlots } from './assessor-slots';
import { Chronology } from './chronology';
import { CoverageTable } from './coverage-table';
import { FindingList } from './finding-list';
import { FindingsCallout } from './findings-callout';
import { Hero } from './hero';
import { InstitutionList } from './institution-list';
import { OpenAfterConclusion } from './open-after-conclusion';
import { PolicyAreas } from './policy-areas';

/** A plan at a glance. `whole`: on its own page, where every finding and date is told and the title is the main heading. */
@Component({
  selector: 'web-plan-overview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AssessorSlots, Chronology, CoverageTable, FindingList, FindingsCallout, Hero, InstitutionList, OpenAfterConclusion, PlanMilestones, PolicyAreas],
  template: `
    <web-hero [overview]="overview()" [mainHeading]="!whole()" />
    <web-findings-callout [overview]="overview()" />
    <web-coverage-table [overview]="overview()" />
    <web-assessor-slots [overview]="overview()" />
    <web-plan-milestones [plan]="overview().plan" [series]="series()" />
    <web-open-after-conclusion [overview]="overview()" />
    <div class="cols" [class.cols-2]="!overview().coverage.policyArea">
      <web-institution-list [overview]="overview()" />
      <web-policy-areas [overview]="overview()" />
    </div>
    @if (whole() && overview().findingTotal) {<web-finding-list [overview]="overview()" />}
    <web-chronology [overview]="overview()" [whole]="whole()" />
  `,
})
export class PlanOverview {
  readonly overview = input.required<Overview>();
  readonly series = input.required<MilestoneSeries | null>();
  readonly whole = input(false);
}
