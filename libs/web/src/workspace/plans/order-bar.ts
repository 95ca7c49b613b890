import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** Says what moved, and saves the new order or takes it back. */
@Component({
  selector: 'web-order-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="small" role="status">{{ said() }}</p>
    @if (problem(); as words) {<p class="error-text" role="alert">{{ words }}</p>}
    @if (changed()) {
      <p class="btn-group">
        <button class="btn sm" type="button" [attr.aria-disabled]="busy() || null" (click)="save.emit()" i18n="@@planEditor.order.save">Guardar el orden</button>
        <button class="btn out sm" type="button" (click)="undo.emit()" i18n="@@planEditor.order.undo">Deshacer</button>
      </p>
    }
  `,
  host: { class: 'stack' },
})
export class OrderBar {
  readonly said = input('');
  readonly changed = input(false);
  readonly busy = input(false);
  readonly problem = input<string | null>(null);
  readonly save = output();
  readonly undo = output();
}
