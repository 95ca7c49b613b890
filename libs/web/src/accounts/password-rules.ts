import { FormControl, Validators } from '@angular/forms';

/** What the server asks of a new password besides being uncommon; it says the rest. */
export const SHORTEST_PASSWORD = 12;

export function newPasswordControl(): FormControl<string> {
  return new FormControl('', { nonNullable: true, validators: [Validators.required, Validators.minLength(SHORTEST_PASSWORD)] });
}

export function newPasswordHint(): string {
  return $localize`:@@accounts.password.hint:Al menos ${SHORTEST_PASSWORD}:length: caracteres. Una frase de varias palabras es segura y fácil de recordar.`;
}
