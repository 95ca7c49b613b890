import { ChangeDetectionStrategy, Component, Injector, inject, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { SecondFactorSetup as Setup } from '@cumple/contracts/accounts/account';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { TextField } from '@cumple/ui/form/text-field';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { focusSoon } from './focus-soon';
import { RecoveryCodeList } from './recovery-code-list';

/** Scan, confirm with a code, keep the recovery codes. */
@Component({
  selector: 'web-second-factor-setup',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, ReactiveFormsModule, RecoveryCodeList, TextField],
  template: `
    @if (codes().length) {
      <web-recovery-code-list [codes]="codes()" />
      <p class="btn-group"><button class="btn" type="button" (click)="finished.emit()" i18n="@@accounts.secondFactor.kept">Ya los guardé: continuar</button></p>
    } @else if (setup(); as made) {
      <form class="form" [formGroup]="form" (ngSubmit)="confirm()" novalidate>
        <p id="setup-scan" tabindex="-1" i18n="@@accounts.secondFactor.scan">1. Abra una aplicación de autenticación (por ejemplo Aegis, FreeOTP o la de su teléfono) y escanee este código.</p>
        <p class="qr"><img [src]="picture(made)" alt="Código QR para la aplicación de autenticación" i18n-alt="@@accounts.secondFactor.qr" /></p>
        <p class="small"><ng-container i18n="@@accounts.secondFactor.byHand">Si no puede escanear, escriba esta clave:</ng-container>&ngsp;<code class="key">{{ grouped(made) }}</code>&ngsp;<a [href]="made.uri" i18n="@@accounts.secondFactor.sameDevice">o ábrala en la aplicación de este mismo equipo</a>.</p>
        <p i18n="@@accounts.secondFactor.confirmWhat">2. Escriba el código de 6 cifras que muestra la aplicación.</p>
        <ui-error-summary [errors]="submission.errors()" />
        <ui-text-field name="setup-code" label="Código de verificación" i18n-label="@@accounts.secondFactor.code" [control]="form.controls.code" inputmode="numeric" autocomplete="one-time-code" />
        <p class="btn-group"><button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.secondFactor.activate">Activar</button></p>
      </form>
    } @else {
      <ui-error-summary [errors]="beginning.errors()" />
      <p class="btn-group"><button class="btn" type="button" [attr.aria-disabled]="beginning.busy() || null" (click)="begin()" i18n="@@accounts.secondFactor.begin">Comenzar</button></p>
    }
  `,
})
export class SecondFactorSetup {
  readonly finished = output();
  private readonly injector = inject(Injector);
  private readonly client = inject(AccountsClient);
  protected readonly setup = signal<Setup | null>(null);
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly form = new FormGroup({ code: new FormControl('', { nonNullable: true, validators: Validators.required }) });
  protected readonly submission = new Submission(this.form, () => 'setup-code');
  protected readonly beginning = new Submission(new FormGroup({}));

  protected async begin(): Promise<void> {
    this.setup.set(await this.beginning.run(() => this.client.beginSecondFactor()));
    if (this.setup()) focusSoon(this.injector, '#setup-scan');
  }

  protected async confirm(): Promise<void> {
    const made = await this.submission.run(() => this.client.confirmSecondFactor(this.form.controls.code.value.trim()));
    if (!made) return;
    this.codes.set(made.recoveryCodes);
    focusSoon(this.injector, '#recovery-codes');
  }

  /** In groups of four: the application doesn't mind the blanks. */
  protected grouped({ secret }: Setup): string {
    return secret.match(/.{1,4}/g)?.join(' ') ?? secret;
  }

  /** As a picture, an SVG runs nothing. */
  protected picture({ qr }: Setup): string {
    return qr.startsWith('data:') ? qr : `data:image/svg+xml;utf8,${encodeURIComponent(qr)}`;
  }
}
