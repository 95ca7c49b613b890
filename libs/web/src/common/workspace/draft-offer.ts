import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { InstantPipe } from '../instant-pipe';
import { DraftKeeper } from './draft-keeper';

/** Offers earlier unsaved work, of the page's `DraftKeeper`. */
@Component({
  selector: 'web-draft-offer',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  template: `
    @if (keeper.offer(); as draft) {
      <div class="callout warn" role="status">
        <p i18n="@@workspace.draft.offer">Hay cambios suyos sin guardar, del {{ draft.at | instant }}.</p>
        <p class="btn-group">
          <button class="btn sm" type="button" (click)="keeper.restore()" i18n="@@workspace.draft.restore">Recuperarlos</button>
          <button class="btn out sm" type="button" (click)="keeper.forget()" i18n="@@workspace.draft.forget">Descartarlos</button>
        </p>
      </div>
    }
  `,
})
export class DraftOffer {
  protected readonly keeper = inject(DraftKeeper);
}
