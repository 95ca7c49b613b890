import { ChangeDetectionStrategy, Component, type ElementRef, effect, input, output, viewChild } from '@angular/core';

/** The browser's own dialog over the page: it holds the focus, Escape closes it, and the focus returns to where it was. */
@Component({
  selector: 'ui-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog #dialog [attr.aria-labelledby]="name() + '-heading'" (close)="openChange.emit(false)">
      @if (open()) {
        <h2 [id]="name() + '-heading'">{{ heading() }}</h2>
        <ng-content />
      }
    </dialog>
  `,
})
export class Dialog {
  readonly name = input('dialog');
  readonly heading = input.required<string>();
  readonly open = input(false);
  readonly openChange = output<boolean>();
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    effect(() => {
      const element = this.dialog().nativeElement;
      if (this.open() && !element.open) element.showModal();
      if (!this.open() && element.open) element.close();
    });
  }
}
