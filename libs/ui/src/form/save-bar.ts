import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { CLEAN, type SaveStatus } from './save-status';

/** The foot of a form: how far it is kept, further buttons (content), and the one that sends it. Inside its `<form>`. */
@Component({
  selector: 'ui-save-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="autosave" role="status">{{ words() }}</span>
    <span class="btn-group">
      <ng-content />
      <button class="btn" type="submit" [attr.aria-disabled]="busy() || null">
        @if (busy()) {<ng-container i18n="@@ui.save.sending">Enviando…</ng-container>} @else {{{ label() }}}
      </button>
    </span>
  `,
  host: { class: 'form-foot' },
})
export class SaveBar {
  /** Words of the button. */
  readonly label = input.required<string>();
  readonly busy = input(false);
  readonly status = input<SaveStatus>(CLEAN);
  /** Whose clock tells the hour; absent: the reader's. */
  readonly timeZone = input<string>();
  private readonly locale = inject(LOCALE_ID);
  protected readonly words = computed(() => this.wordsOf(this.status()));

  private wordsOf(status: SaveStatus): string {
    switch (status.state) {
      case 'clean':
        return '';
      case 'saving':
        return $localize`:@@ui.save.saving:Guardando…`;
      case 'saved':
        return $localize`:@@ui.save.saved:Borrador guardado a las ${this.timeOf(status.at)}:time: horas`;
      case 'offline':
        return $localize`:@@ui.save.offline:Sin conexión: se guardará al volver`;
      case 'unkept':
        return $localize`:@@ui.save.unkept:No se pudo guardar el borrador: no cierre esta página`;
    }
  }

  private timeOf(at: Date): string {
    return at.toLocaleTimeString(this.locale, { timeZone: this.timeZone(), hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }
}
