import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** Which keys do what in the queue. */
@Component({
  selector: 'web-review-keys',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <details class="keys small" [open]="open()" (toggle)="openChange.emit($any($event.target).open)">
      <summary><ng-container i18n="@@review.keys">Atajos del teclado</ng-container>&ngsp;<kbd>?</kbd></summary>
      <dl>
        <div><dt><kbd>j</kbd>&ngsp;<kbd>k</kbd></dt><dd i18n="@@review.keys.move">Abrir el informe siguiente, o el anterior</dd></div>
        <div><dt><kbd>p</kbd></dt><dd i18n="@@review.keys.publish">Publicar como revisado el que está abierto</dd></div>
        <div><dt><kbd>d</kbd></dt><dd i18n="@@review.keys.return">Devolverlo con notas; Ctrl + Intro las envía</dd></div>
        <div><dt><kbd>x</kbd></dt><dd i18n="@@review.keys.tick">Marcarlo, para publicar varios juntos</dd></div>
      </dl>
      <p class="muted" i18n="@@review.keys.note">No hacen nada mientras se escribe. Todo se puede hacer también con los botones y con el tabulador.</p>
    </details>
  `,
})
export class ReviewKeys {
  readonly open = input(false);
  readonly openChange = output<boolean>();
}
