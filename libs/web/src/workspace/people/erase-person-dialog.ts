import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { Router } from '@angular/router';
import type { MandateView } from '@cumple/contracts/accounts/people';
import { ConfirmDialog } from '@cumple/ui/confirm-dialog';
import { CheckField } from '@cumple/ui/form/check-field';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { TextArea } from '@cumple/ui/form/text-area';
import { Submission } from '../../common/workspace/submission';
import { PeopleClient } from './people-client';
import { text } from './person-form';

const LONGEST = 2000;

/** Asks twice before what is kept of a person is erased, and says what stays. */
@Component({
  selector: 'web-erase-person-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CheckField, ConfirmDialog, ErrorSummary, ReactiveFormsModule, TextArea],
  template: `
    <ui-confirm-dialog name="erase" heading="Borrar los datos de una persona" i18n-heading="@@people.erase.title" confirmLabel="Borrar sus datos" i18n-confirmLabel="@@people.erase" [danger]="true"
      [busy]="submission.busy()" [open]="open()" (openChange)="closed.emit()" (confirmed)="erase()">
      <form class="form" [formGroup]="form" (ngSubmit)="erase()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <p><strong class="address">{{ who() }}</strong></p>
        <ul class="small bullets">
          <li i18n="@@people.erase.goes">Se borran su nombre, su correo, sus claves y sus preferencias, en todas partes. Sus designaciones terminan ahora.</li>
          <li i18n="@@people.erase.stays">Queda el historial de lo que hizo, a nombre del puesto, y se puede seguir comprobando.</li>
          <li i18n="@@people.erase.forEver">No se puede deshacer, ni con una copia de la cadena del historial.</li>
        </ul>
        <ui-text-area name="erase-reason" label="Motivo" i18n-label="@@people.field.reason" [control]="form.controls.reason" [rows]="2" [maxLength]="longest"
          hint="Queda en el historial: no nombre a la persona." i18n-hint="@@people.erase.reason.hint" />
        <ui-check-field name="erase-sure" label="Entiendo que no se puede deshacer" i18n-label="@@people.erase.sure" [control]="form.controls.sure" />
      </form>
    </ui-confirm-dialog>
  `,
})
export class ErasePersonDialog {
  /** A mandate of theirs: the dialog is open while there is one. */
  readonly mandate = input.required<MandateView | null>();
  readonly closed = output();
  private readonly client = inject(PeopleClient);
  private readonly router = inject(Router);
  protected readonly longest = LONGEST;
  protected readonly open = computed(() => this.mandate() !== null);
  protected readonly who = computed(() => [this.mandate()?.holder?.name, this.mandate()?.holder?.email].filter(Boolean).join(' · '));
  protected readonly form = new FormGroup({
    reason: text('', Validators.required, Validators.maxLength(LONGEST)),
    sure: new FormControl(false, { nonNullable: true, validators: Validators.requiredTrue }),
  });
  protected readonly submission = new Submission(this.form, (path) => `erase-${path}`);

  protected async erase(): Promise<void> {
    const account = this.mandate()?.holder?.account;
    if (!account) return;
    const erased = await this.submission.run(() => this.client.erase(account, this.form.controls.reason.value.trim()));
    if (!erased) return;
    this.closed.emit();
    await this.router.navigate(['/espacio/personas'], { queryParams: { hecho: 'borrado' } });
  }
}
