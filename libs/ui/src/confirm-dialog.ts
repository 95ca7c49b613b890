import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Dialog } from './dialog';

/** Asks before something that can't be undone. Content: what will happen, and a field for a reason where one is needed. */
@Component({
  selector: 'ui-confirm-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  template: `
    <ui-dialog [name]="name()" [heading]="heading()" [open]="open()" (openChange)="openChange.emit($event)">
      <ng-content />
      <div class="btn-group dialog-foot">
        <button class="btn" type="button" [class.danger]="danger()" [attr.aria-disabled]="busy() || null" (click)="confirm()">{{ confirmLabel() }}</button>
        <button class="btn out" type="button" (click)="openChange.emit(false)" i18n="@@ui.confirm.cancel">Cancelar</button>
      </div>
    </ui-dialog>
  `,
})
export class ConfirmDialog {
  readonly name = input('confirm');
  readonly heading = input.required<string>();
  readonly confirmLabel = input.required<string>();
  readonly danger = input(false);
  readonly busy = input(false);
  readonly open = input(false);
  readonly openChange = output<boolean>();
  /** The dialog stays open: whoever listens closes it once it is done. */
  readonly confirmed = output();

  protected confirm(): void {
    if (!this.busy()) this.confirmed.emit();
  }
}
