import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LANGUAGE } from '@cumple/web/common/language';
import { addressIn } from '@cumple/web/common/page-head';

/** The same address in the other language: another build, so a plain link. */
@Component({
  selector: 'app-language-link',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<a class="language" [href]="href()" [attr.hreflang]="other" [attr.lang]="other">{{ name }}</a>',
})
export class LanguageLink {
  readonly address = input.required<string>();
  protected readonly other = inject(LANGUAGE) === 'es' ? 'en' : 'es';
  protected readonly name = { es: 'Español', en: 'English' }[this.other];
  protected readonly href = computed(() => addressIn(this.other, this.address() || '/'));
}
