import { ChangeDetectionStrategy, Component, Injector, inject, input, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import type { AccountView } from '@cumple/contracts/accounts/account';
import { ConfirmDialog } from '@cumple/ui/confirm-dialog';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { PasswordField } from '@cumple/ui/form/password-field';
import { TextField } from '@cumple/ui/form/text-field';
import { Tag } from '@cumple/ui/tag';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { focusSoon } from './focus-soon';
import { RecoveryCodeList } from './recovery-code-list';
import { SecondFactorSetup } from './second-factor-setup';

/** The second factor of the own account: on, off, and its recovery codes. */
@Component({
  selector: 'web-second-factor-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmDialog, ErrorSummary, PasswordField, ReactiveFormsModule, RecoveryCodeList, SecondFactorSetup, Tag, TextField],
  template: `
    @if (account().secondFactor; as factor) {
      @if (factor.on) {
        <p><ui-tag tone="ok" icon="circle-check" i18n="@@accounts.secondFactor.on">Activado</ui-tag></p>
        <p class="small" i18n="@@accounts.recovery.left">Códigos de recuperación que quedan: {{ factor.recoveryCodesLeft }}</p>
        <ui-error-summary [errors]="making.errors()" />
        @if (codes().length) {<web-recovery-code-list [codes]="codes()" />}
        <p class="btn-group">
          <button class="btn out" type="button" [attr.aria-disabled]="making.busy() || null" (click)="makeCodes()" i18n="@@accounts.recovery.make">Hacer códigos nuevos</button>
          @if (!factor.required) {<button class="btn text danger" type="button" (click)="asking.set(true)" i18n="@@accounts.secondFactor.off">Desactivar</button>}
        </p>
        @if (factor.required) {<p class="small muted" i18n="@@accounts.secondFactor.required">Su puesto lo exige; por eso no se puede desactivar.</p>}
        <ui-confirm-dialog name="factor-off" heading="¿Desactivar el segundo paso?" i18n-heading="@@accounts.secondFactor.offHeading" confirmLabel="Desactivar" i18n-confirmLabel="@@accounts.secondFactor.off"
          [danger]="true" [busy]="removing.busy()" [open]="asking()" (openChange)="asking.set($event)" (confirmed)="remove()">
          <p i18n="@@accounts.secondFactor.offWhat">Para ingresar bastará la contraseña, un código por correo o su cuenta externa.</p>
          <form class="form" [formGroup]="removal" (ngSubmit)="remove()" novalidate>
            <ui-error-summary [errors]="removing.errors()" />
            @if (account().hasPassword) {
              <ui-password-field name="factor-password" label="Contraseña actual" i18n-label="@@accounts.password.current" [control]="removal.controls.password" />
            } @else {
              <ui-text-field name="factor-code" label="Código de verificación" i18n-label="@@accounts.secondFactor.code" [control]="removal.controls.code" inputmode="numeric" autocomplete="one-time-code" />
            }
          </form>
        </ui-confirm-dialog>
      } @else {
        <p class="small" i18n="@@accounts.secondFactor.why">Además de la contraseña, un código de su teléfono: quien adivine o robe la contraseña no podrá ingresar.</p>
        <web-second-factor-setup (finished)="changed.emit()" />
      }
    }
  `,
})
export class SecondFactorSection {
  readonly account = input.required<AccountView>();
  readonly changed = output();
  private readonly injector = inject(Injector);
  private readonly client = inject(AccountsClient);
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly asking = signal(false);
  protected readonly removal = new FormGroup({ password: new FormControl('', { nonNullable: true }), code: new FormControl('', { nonNullable: true }) });
  protected readonly making = new Submission(new FormGroup({}));
  protected readonly removing = new Submission(this.removal, (path) => `factor-${path}`);

  protected async makeCodes(): Promise<void> {
    const made = await this.making.run(() => this.client.makeRecoveryCodes());
    if (!made) return;
    this.codes.set(made.recoveryCodes);
    this.changed.emit();
    focusSoon(this.injector, '#recovery-codes');
  }

  protected async remove(): Promise<void> {
    const { password, code } = this.removal.getRawValue();
    const proof = this.account().hasPassword ? { password } : { code: code.trim() };
    if (!(await this.removing.run(() => this.client.removeSecondFactor(proof).then(() => true)))) return;
    this.removal.reset();
    this.codes.set([]);
    this.asking.set(false);
    this.changed.emit();
  }
}
