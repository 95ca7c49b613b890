import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { countText } from '../../common/numbers';

/** `1 vínculo citado`, `5 vínculos citados`: citing isn't proving. */
@Component({
  selector: 'web-evidence-count',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '{{ text() }}',
})
export class EvidenceCount {
  readonly count = input.required<number>();
  protected readonly text = computed(() =>
    this.count() === 1 ? $localize`:@@commitments.evidence.one:1 vínculo citado` : $localize`:@@commitments.evidence.other:${countText(this.count())}:count: vínculos citados`,
  );
}
