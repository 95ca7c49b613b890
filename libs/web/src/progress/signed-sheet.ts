import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { EvidenceFileView } from '@cumple/contracts/commitments/stored-file';
import { fileText } from '../commitments/file-words';

/** The signed sheet with which an institution approved what it sent: to be read by it and by whoever reviews. */
@Component({
  selector: 'web-signed-sheet',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a [href]="file().address" download>{{ file().name }}</a>&ngsp;<span class="meta">({{ kind() }})</span>
    <p class="meta sha"><ng-container i18n="@@progress.signedSheet.sha">Huella SHA-256 de la hoja:</ng-container> {{ file().sha256 }}</p>
    <p class="meta" i18n="@@progress.signedSheet.inside">La ven la institución y quien revisa; no se publica, porque lleva firmas.</p>
  `,
  styles: 'a, .sha { overflow-wrap: anywhere; }',
})
export class SignedSheet {
  readonly file = input.required<EvidenceFileView>();
  protected readonly kind = computed(() => fileText(this.file()));
}
