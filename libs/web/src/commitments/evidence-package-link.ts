import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { EvidenceView } from '@cumple/contracts/commitments/evidence';
import { Icon } from '@cumple/ui/icon';
import { PageHead } from '../common/page-head';
import { sizeText } from './file-words';

/** Takes all evidence along at once: how many files and copies, and how large they are together. */
@Component({
  selector: 'web-evidence-package-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <p class="row">
      <a class="btn out sm" [href]="address()" [attr.data-address]="whole()" download><svg uiIcon="download"></svg> <ng-container i18n="@@commitment.evidence.package">Descargar todo (ZIP)</ng-container></a>
      <span class="small muted">
        @if (contents().length > 0) {
          <ng-container i18n="@@commitment.evidence.packageHolds">{contents().length, plural, one {1 archivo o copia} other {{{ contents().length }} archivos y copias}}</ng-container>, {{ size() }};
        }
        <ng-container i18n="@@commitment.evidence.packageTells">con direcciones, fechas, huellas y dictámenes; lo perdido, como perdido</ng-container>
      </span>
    </p>
  `,
  styles: `p { margin-bottom: var(--s-3); }`,
})
export class EvidencePackageLink {
  private readonly head = inject(PageHead);
  readonly evidence = input.required<EvidenceView[]>();
  /** Where the package is downloaded, below the origin. */
  readonly address = input.required<string>();
  protected readonly whole = computed(() => this.head.fileAddress(this.address()));
  protected readonly contents = computed(() => this.evidence().map(({ file, copy }) => file ?? (copy?.address ? copy : null)).filter((content) => content !== null));
  protected readonly size = computed(() => sizeText(this.contents().reduce((total, { size }) => total + size, 0)));
}
