import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Tag } from '@cumple/ui/tag';

/** Whether one can also sign in through the installation's provider, or through an earlier one that is still linked. */
@Component({
  selector: 'web-linked-provider',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Tag],
  template: `
    @for (name of names(); track name) {
      <p><strong>{{ name }}</strong>&ngsp;<ui-tag tone="ok" icon="check" i18n="@@accounts.provider.linked">vinculada</ui-tag></p>
    } @empty {
      <p><strong>{{ provider() }}</strong>&ngsp;<ui-tag i18n="@@accounts.provider.unlinked">sin vincular</ui-tag></p>
      <p class="small muted" i18n="@@accounts.provider.how">Se vincula sola la primera vez que ingresa con ella, si ahí tiene el mismo correo comprobado.</p>
    }
  `,
})
export class LinkedProvider {
  /** Addresses of the providers that the account is linked with. */
  readonly issuers = input.required<readonly string[]>();
  /** What the installation's provider is called; `null` without one. */
  readonly provider = input.required<string | null>();
  protected readonly names = computed(() => this.issuers().map((issuer) => [this.provider(), hostOf(issuer)].filter(Boolean).join(' · ')));
}

function hostOf(issuer: string): string {
  return URL.canParse(issuer) ? new URL(issuer).host : issuer;
}
