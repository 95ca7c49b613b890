import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { Tag } from '@cumple/ui/tag';
import { DayPipe } from '../common/day-pipe';

/** What was seen of an evidence, and when: never more than that. */
@Component({
  selector: 'web-evidence-states',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Tag],
  template: `
    @switch (evidence().state) {
      @case ('opens') {
        <ui-tag tone="ok" icon="circle-check"><ng-container i18n="@@commitment.evidence.opens">abre</ng-container>@if (evidence().checkedAt; as at) { ({{ at | day: 'short' : timeZone() }})}</ui-tag>
      }
      @case ('does-not-open') {
        <ui-tag tone="late" icon="link-broken">@if (evidence().failingSince; as since) {<ng-container i18n="@@commitment.evidence.brokenSince">no abre desde el</ng-container> {{ since | day: 'short' : timeZone() }}} @else {<ng-container i18n="@@commitment.evidence.broken">no abre</ng-container>@if (evidence().checkedAt; as at) { ({{ at | day: 'short' : timeZone() }})}}</ui-tag>
      }
      @case ('archived') {
        <ui-tag icon="archive"><ng-container i18n="@@commitment.evidence.archived">copia archivada</ng-container>@if (evidence().checkedAt; as at) { ({{ at | day: 'short' : timeZone() }})}</ui-tag>
      }
      @default {
        @if (evidence().url !== null) {
          <ui-tag tone="none" icon="circle-dashed"><ng-container i18n="@@commitment.evidence.unchecked">sin comprobar</ng-container></ui-tag>
        }
      }
    }
    @if (evidence().copy; as copy) {
      @if (copy.address; as address) {
        <a [href]="address" download><ng-container i18n="@@commitment.evidence.copyOf">copia del</ng-container> {{ copy.copiedAt | day: 'short' : timeZone() }}</a>
      }
    }
    @switch (evidence().review?.verdict) {
      @case ('accepted') {
        <ui-tag tone="ok" icon="circle-check"><ng-container i18n="@@commitment.evidence.accepted">aceptada</ng-container></ui-tag>
      }
      @case ('rejected') {
        <ui-tag tone="late" icon="link-broken"><ng-container i18n="@@commitment.evidence.rejected">rechazada</ng-container></ui-tag>
      }
      @default {
        <ui-tag tone="none" icon="circle-dashed"><ng-container i18n="@@commitment.evidence.unreviewed">sin revisar</ng-container></ui-tag>
      }
    }
    @if (evidence().review; as review) {
      <span class="small">{{ review.reason }} ({{ review.by.post }}, {{ review.by.institution }}, {{ review.reviewedAt | day: 'short' : timeZone() }})</span>
    }
  `,
  host: { class: 'row' },
})
export class EvidenceStates {
  readonly evidence = input.required<EvidenceView>();
  readonly timeZone = input.required<string>();
}
