import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import type { OutgoingMail } from '@cumple/contracts/notifications/notification';
import { Tag, type TagTone } from '@cumple/ui/tag';
import { InstantPipe } from '../../common/instant-pipe';
import { linkIn } from './link-in';

/** A letter, with its link to copy. */
@Component({
  selector: 'web-mail-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe, Tag],
  template: `
    <h2>{{ mail().subject }}</h2>
    <p class="meta address"><ng-container i18n="@@mail.to">para {{ mail().to }}</ng-container> · {{ mail().at | instant }} <ui-tag [tone]="tone()">{{ state() }}</ui-tag></p>
    @if (link(); as address) {
      <div class="field">
        <label [for]="'link-' + mail().id" i18n="@@mail.link">Vínculo</label>
        <div class="with-button">
          <input #field class="input" readonly [id]="'link-' + mail().id" [value]="address" (focus)="field.select()" />
          <button class="btn out" type="button" (click)="copy(field)"><ng-container i18n="@@mail.copy">Copiar</ng-container><span class="sr">: {{ mail().subject }}, {{ mail().to }}</span></button>
        </div>
        <p class="small" role="status">{{ said() }}</p>
      </div>
    }
    <details class="disclosure"><summary class="small"><ng-container i18n="@@mail.text">Texto completo</ng-container><span class="sr">: {{ mail().subject }}, {{ mail().to }}</span></summary><pre class="letter" tabindex="0">{{ mail().text }}</pre></details>
  `,
})
export class MailCard {
  readonly mail = input.required<OutgoingMail>();
  protected readonly said = signal('');
  protected readonly link = computed(() => (this.mail().state === 'sent' ? null : linkIn(this.mail().text)));
  protected readonly tone = computed((): TagTone => ({ waiting: 'plain', sent: 'ok', failed: 'late', 'kept-for-operator': 'warn' } as const)[this.mail().state]);
  protected readonly state = computed(() => {
    const { state, attempts } = this.mail();
    return {
      waiting: $localize`:@@mail.state.waiting:en espera de enviarse (intentos: ${attempts}:attempts:)`,
      sent: $localize`:@@mail.state.sent:enviado`,
      failed: $localize`:@@mail.state.failed:no se pudo enviar (intentos: ${attempts}:attempts:)`,
      'kept-for-operator': $localize`:@@mail.state.kept:sin enviar`,
    }[state];
  });

  /** Over plain HTTP a page may not write to the clipboard: then the link is selected, to be copied by hand. */
  protected async copy(field: HTMLInputElement): Promise<void> {
    field.select();
    const copied = await navigator.clipboard?.writeText(field.value).then(() => true, () => false);
    this.said.set(copied ? $localize`:@@mail.copied:Vínculo copiado.` : $localize`:@@mail.selected:Vínculo seleccionado: cópielo con el teclado.`);
  }
}
