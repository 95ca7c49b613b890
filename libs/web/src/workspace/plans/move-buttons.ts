import { ChangeDetectionStrategy, Component, Injector, afterNextRender, inject, input, output } from '@angular/core';

/** Up and down, for keyboard and touch alike. The button pressed keeps the focus wherever its row goes. */
@Component({
  selector: 'web-move-buttons',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button #up class="btn out sm" type="button" [attr.aria-disabled]="first() || null" (click)="ask(-1, up)">
      <span aria-hidden="true">↑</span><span class="sr" i18n="@@planEditor.order.up">Subir: {{ what() }}</span>
    </button>
    <button #down class="btn out sm" type="button" [attr.aria-disabled]="last() || null" (click)="ask(1, down)">
      <span aria-hidden="true">↓</span><span class="sr" i18n="@@planEditor.order.down">Bajar: {{ what() }}</span>
    </button>
  `,
  host: { class: 'btn-group move' },
})
export class MoveButtons {
  /** Name of what moves. */
  readonly what = input.required<string>();
  readonly first = input(false);
  readonly last = input(false);
  readonly move = output<-1 | 1>();
  private readonly injector = inject(Injector);

  protected ask(by: -1 | 1, button: HTMLButtonElement): void {
    if (by === -1 ? this.first() : this.last()) return;
    this.move.emit(by);
    afterNextRender(() => button.focus(), { injector: this.injector });
  }
}
