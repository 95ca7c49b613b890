import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { TextArea } from '@cumple/ui/form/text-area';

/** Asks why what was approved changes: names what changed, and says that the public reads it. Nothing while nothing of it changed. */
@Component({
  selector: 'web-amendment-reason',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TextArea],
  template: `
    <p class="small" role="status">
      @if (fields().length) {<ng-container i18n="@@planEditor.amendment.what">El plan ya se aprobó y usted cambió: <strong>{{ names() }}</strong>. Escriba por qué; se publica junto a lo que decía antes.</ng-container>}
    </p>
    @if (fields().length) {
      <ui-text-area [name]="name()" label="Motivo del cambio" i18n-label="@@planEditor.amendment.reason" [control]="control()" [rows]="3" [maxLength]="maxLength()"
        hint="Es público: quien lea el portal lo verá tal como lo escriba. No nombre personas." i18n-hint="@@planEditor.reason.public" />
    }
  `,
  host: { class: 'stack' },
})
export class AmendmentReason {
  readonly control = input.required<FormControl<string>>();
  readonly name = input('reason');
  /** Words of the changed fields that ask for a reason. */
  readonly fields = input.required<readonly string[]>();
  readonly maxLength = input.required<number>();
  protected readonly names = computed(() => this.fields().join(', '));
}
