import { FormControl, Validators } from '@angular/forms';
import { PASSWORD_ADVISED, PASSWORD_MIN } from '@cumple/domain/accounts/password-length';

/** What the server asks of a new password besides being uncommon; it says the rest. */
export function newPasswordControl(): FormControl<string> {
  return new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(PASSWORD_MIN)] });
}

export function newPasswordHint(): string {
  return $localize`:@@accounts.password.hint:Al menos ${PASSWORD_MIN}:least: caracteres; mejor ${PASSWORD_ADVISED}:advised: o más. Una frase de varias palabras es segura y fácil de recordar.`;
}
