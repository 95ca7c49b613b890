import { ChangeDetectionStrategy, Component, Injector, inject, input, linkedSignal, output } from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { ErrorSummary } from '@cumple/ui/form/error-summary';
import { PasswordField } from '@cumple/ui/form/password-field';
import { Submission } from '../common/workspace/submission';
import { AccountsClient } from './accounts-client';
import { focusSoon } from './focus-soon';
import { newPasswordControl, newPasswordHint } from './password-rules';

@Component({
  selector: 'web-password-choice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, PasswordField, ReactiveFormsModule, RouterLink],
  template: `
    @if (done()) {
      <div class="sheet" role="status" tabindex="-1" id="password-changed">
        <p i18n="@@accounts.reset.done">La contraseña quedó cambiada y sus otras sesiones se cerraron.</p>
        <p><a class="btn" routerLink="/espacio/ingresar" i18n="@@accounts.signIn.send">Ingresar</a></p>
      </div>
    } @else {
      <form class="sheet form" [formGroup]="form" (ngSubmit)="choose()" novalidate>
        <ui-error-summary [errors]="submission.errors()" />
        <ui-password-field name="password" label="Elija una contraseña" i18n-label="@@accounts.password.new" [hint]="hint" [control]="form.controls.password" autocomplete="new-password" />
        <p class="btn-group"><button class="btn" type="submit" [attr.aria-disabled]="submission.busy() || null" i18n="@@accounts.reset.choose">Cambiar la contraseña</button> <a routerLink="/espacio/contrasena" (click)="another.emit()" i18n="@@accounts.reset.another">Pedir otro vínculo</a></p>
      </form>
    }
  `,
})
export class PasswordChoice {
  readonly token = input.required<string>();
  /** The link is of no use. */
  readonly another = output();
  private readonly injector = inject(Injector);
  private readonly client = inject(AccountsClient);
  protected readonly hint = newPasswordHint();
  protected readonly done = linkedSignal({ source: this.token, computation: () => false });
  protected readonly form = new FormGroup({ password: newPasswordControl() });
  protected readonly submission = new Submission(this.form);

  protected async choose(): Promise<void> {
    const password = this.form.controls.password.value;
    if (!(await this.submission.run(() => this.client.choosePassword(this.token(), password).then(() => true)))) return;
    this.done.set(true);
    focusSoon(this.injector, '#password-changed');
  }
}
