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
    @if (evidence().failingSince; as since) {
      <ui-tag tone="late" icon="link-broken"><ng-container i18n="@@commitment.evidence.brokenSince">no abre desde</ng-container> {{ since | day: 'short' : timeZone() }}@if (evidence().lastOpenedAt; as at) {; <ng-container i18n="@@commitment.evidence.lastOpened">se abrió por última vez</ng-container> {{ at | day: 'short' : timeZone() }}}</ui-tag>
    } @else {
      @switch (evidence().state) {
        @case ('opens') {
          <ui-tag tone="ok" icon="circle-check"><ng-container i18n="@@commitment.evidence.opens">abre</ng-container>@if (evidence().checkedAt; as at) { ({{ at | day: 'short' : timeZone() }})}</ui-tag>
        }
        @case ('does-not-open') {
          <ui-tag tone="late" icon="link-broken"><ng-container i18n="@@commitment.evidence.broken">no abre</ng-container>@if (evidence().checkedAt; as at) { ({{ at | day: 'short' : timeZone() }})}</ui-tag>
        }
        @case ('archived') {
          @if (!evidence().copy) {
            <ui-tag icon="archive"><ng-container i18n="@@commitment.evidence.archived">copia archivada</ng-container>@if (evidence().checkedAt; as at) { ({{ at | day: 'short' : timeZone() }})}</ui-tag>
          }
        }
        @default {
          @if (evidence().url !== null) {
            <ui-tag tone="none" icon="circle-dashed"><ng-container i18n="@@commitment.evidence.unchecked">sin comprobar</ng-container></ui-tag>
          }
        }
      }
    }
    @if (evidence().copy; as copy) {
      <ui-tag icon="archive">
        @if (copy.address; as address) {
          <a [href]="address" download><ng-container i18n="@@commitment.evidence.archived">copia archivada</ng-container> ({{ copy.copiedAt | day: 'short' : timeZone() }})</a>
        } @else {
          <ng-container i18n="@@commitment.evidence.archived">copia archivada</ng-container> ({{ copy.copiedAt | day: 'short' : timeZone() }}), <ng-container i18n="@@commitment.evidence.copyWaits">todavía no se publica: falta ver si trae datos personales</ng-container>
        }
      </ui-tag>
    }
    @if (evidence().review === null) {
      <ui-tag tone="none" icon="circle-dashed"><ng-container i18n="@@commitment.evidence.unreviewed">sin revisar</ng-container></ui-tag>
    }
  `,
  styles: `a { text-underline-offset: .15em; }`,
  host: { class: 'row' },
})
export class EvidenceStates {
  readonly evidence = input.required<EvidenceView>();
  readonly timeZone = input.required<string>();
}
