import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { AmendedField } from './amended-field';
import { AmendmentReason } from './amendment-reason';
import type { ChangedField, ChangedMilestone, MilestoneChange } from './baseline-rows';
import { fieldName } from './field-words';

/** What differs from what was approved, one thing after the other. */
@Component({
  selector: 'web-baseline-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmendedField, AmendmentReason],
  template: `
    <ul>
      @for (row of fields(); track row.field.field) {
        <li>
          <h3>{{ name(row.field.field) }}</h3>
          <web-amended-field [field]="row.field" />
          @if (row.amendment; as amendment) {<web-amendment-reason [amendment]="amendment" [timeZone]="timeZone()" />}
        </li>
      }
      @for (row of milestones(); track row.number) {
        <li>
          <h3><ng-container i18n="@@commitment.changes.milestone">Hito {{ row.number }}:</ng-container> {{ kindName(row.kind) }}</h3>
          <p class="what">{{ row.title }}</p>
          @for (field of row.fields; track field.field) {<h4>{{ name(field.field) }}</h4><web-amended-field [field]="field" />}
          @if (row.amendment; as amendment) {<web-amendment-reason [amendment]="amendment" [timeZone]="timeZone()" />}
        </li>
      }
    </ul>
  `,
  styles: `
    li { padding-block: var(--s-3); border-top: 1px solid var(--rule); display: grid; gap: var(--s-1); break-inside: avoid; }
    h3 { font-size: var(--t-ui); } h4 { font-size: var(--t-meta); color: var(--ink-3); }
    .what { overflow-wrap: anywhere; }
  `,
})
export class BaselineList {
  readonly fields = input.required<ChangedField[]>();
  readonly milestones = input.required<ChangedMilestone[]>();
  readonly timeZone = input.required<string>();
  protected readonly name = fieldName;

  protected kindName(kind: MilestoneChange): string {
    if (kind === 'added') return $localize`:@@commitment.changes.milestone.added:agregado`;
    return kind === 'changed' ? $localize`:@@commitment.changes.milestone.changed:cambiado` : $localize`:@@commitment.changes.milestone.withdrawn:retirado`;
  }
}
