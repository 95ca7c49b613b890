import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { type FormGroup, ReactiveFormsModule } from '@angular/forms';
import { ConfirmDialog } from '@cumple/ui/confirm-dialog';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { Submission } from '../../common/workspace/submission';

/** Asks before a step that can't be taken back. Content: what it does, and its fields. */
@Component({
  selector: 'web-step-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmDialog, ErrorSummary, ReactiveFormsModule],
  template: `
    <ui-confirm-dialog [name]="name()" [heading]="heading()" [confirmLabel]="confirmLabel()" [danger]="danger()" [busy]="submission().busy()" [open]="open()"
      (openChange)="openChange.emit($event)" (confirmed)="confirm()">
      <form class="form" [formGroup]="form()" (ngSubmit)="confirm()" novalidate>
        <ui-error-summary [errors]="submission().errors()" />
        @if (submission().conflict()) {
          <p class="callout warn" role="alert" i18n="@@planEditor.step.stale">Otra persona guardó cambios mientras tanto. Ya se leyeron: revíselos y confirme de nuevo.</p>
        }
        <ng-content />
      </form>
    </ui-confirm-dialog>
  `,
})
export class StepDialog<T> {
  readonly name = input.required<string>();
  readonly heading = input.required<string>();
  readonly confirmLabel = input.required<string>();
  readonly danger = input(false);
  readonly form = input.required<FormGroup>();
  readonly send = input.required<(idempotencyKey: string) => Promise<T>>();
  readonly open = input(false);
  readonly openChange = output<boolean>();
  readonly done = output<T>();
  /** Somebody else came first: read the thing again. */
  readonly stale = output();
  protected readonly submission = computed(() => new Submission(this.form(), (path) => `${this.name()}-${path}`));

  protected async confirm(): Promise<void> {
    const answer = await this.submission().run((key) => this.send()(key));
    if (this.submission().conflict()) return this.stale.emit();
    if (answer === null) return;
    this.form().reset();
    this.openChange.emit(false);
    this.done.emit(answer);
  }
}
