import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { FormGroup } from '@angular/forms';
import { TextArea } from '@cumple/ui/form/text-area';
import { neededText } from './controls';
import { LIMITS } from './limits';
import { StepDialog } from './step-dialog';

/** A step that needs nothing but a reason, which the public reads. Content: what the step does. */
@Component({
  selector: 'web-reason-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StepDialog, TextArea],
  template: `
    <web-step-dialog [name]="name()" [heading]="heading()" [confirmLabel]="confirmLabel()" [danger]="danger()" [form]="form" [send]="sendReason" [open]="open()"
      (openChange)="openChange.emit($event)" (done)="done.emit($event)">
      <ng-content />
      <ui-text-area [name]="name() + '-reason'" label="Motivo" i18n-label="@@planEditor.reason" [control]="form.controls.reason" [rows]="3" [maxLength]="limit"
        hint="Es público: quien lea el portal lo verá tal como lo escriba. No nombre personas." i18n-hint="@@planEditor.reason.public" />
    </web-step-dialog>
  `,
})
export class ReasonDialog<T> {
  readonly name = input.required<string>();
  readonly heading = input.required<string>();
  readonly confirmLabel = input.required<string>();
  readonly danger = input(false);
  readonly send = input.required<(reason: string, idempotencyKey: string) => Promise<T>>();
  readonly open = input(false);
  readonly openChange = output<boolean>();
  readonly done = output<T>();
  protected readonly limit = LIMITS.reason;
  protected readonly form = new FormGroup({ reason: neededText(LIMITS.reason) });
  protected readonly sendReason = (key: string) => this.send()(this.form.controls.reason.value.trim(), key);
}
