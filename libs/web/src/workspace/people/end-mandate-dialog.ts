import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { MandateView, PostView } from '@cumple/contracts/accounts/people';
import { ConfirmDialog } from '@cumple/ui/confirm-dialog';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { TextArea } from '@cumple/ui/form/text-area';
import { Submission } from '../../common/workspace/submission';
import { PeopleClient } from './people-client';
import { LONGEST_REASON, text } from './person-form';

/** Asks before a mandate ends without a successor. */
@Component({
  selector: 'web-end-mandate-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmDialog, ErrorSummary, ReactiveFormsModule, TextArea],
  template: `
    <ui-confirm-dialog name="end" heading="Terminar la designación" i18n-heading="@@people.end.title" confirmLabel="Terminar ahora" i18n-confirmLabel="@@people.end.confirm" [danger]="true"
      [busy]="submission.busy()" [open]="open()" (openChange)="closed.emit()" (confirmed)="end()">
      <form class="form" [formGroup]="form" (ngSubmit)="end()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <p><strong>{{ who() }}</strong>&ngsp;<ng-container i18n="@@people.end.what">deja el puesto ahora y sale de todas sus sesiones. Si alguien le sucede, es mejor «Relevar»: sus borradores no esperan.</ng-container></p>
        <ui-text-area name="end-reason" label="Motivo" i18n-label="@@people.field.reason" [control]="form.controls.reason" [rows]="2" [optional]="true" [maxLength]="longest" />
      </form>
    </ui-confirm-dialog>
  `,
})
export class EndMandateDialog {
  /** The one to end: the dialog is open while there is one. */
  readonly mandate = input.required<MandateView | null>();
  readonly closed = output();
  readonly mandateEnded = output<PostView>();
  private readonly client = inject(PeopleClient);
  protected readonly longest = LONGEST_REASON;
  protected readonly open = computed(() => this.mandate() !== null);
  protected readonly who = computed(() => this.mandate()?.holder?.name ?? this.mandate()?.holder?.email ?? '');
  protected readonly form = new FormGroup({ reason: text('', Validators.maxLength(LONGEST_REASON)) });
  protected readonly submission = new Submission(this.form, () => 'end-reason');

  protected async end(): Promise<void> {
    const mandate = this.mandate();
    if (!mandate) return;
    const post = await this.submission.run(() => this.client.end(mandate.id, this.form.controls.reason.value.trim()));
    if (post) this.mandateEnded.emit(post);
  }
}
