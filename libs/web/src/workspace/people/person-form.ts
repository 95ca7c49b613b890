import { FormControl, FormGroup, type ValidatorFn, Validators } from '@angular/forms';
import type { Appointment } from '@cumple/contracts/accounts/people';
import type { Language } from '@cumple/contracts/common/language';

export const LONGEST_NAME = 200;
export const LONGEST_REASON = 1000;

/** Fields of whoever is to hold a post. */
export type PersonForm = FormGroup<{ email: FormControl<string>; name: FormControl<string>; language: FormControl<string> }>;

export function text(value = '', ...validators: ValidatorFn[]): FormControl<string> {
  return new FormControl(value, { nonNullable: true, validators });
}

export function personForm(): PersonForm {
  return new FormGroup({ email: text('', Validators.required, Validators.email), name: text('', Validators.maxLength(LONGEST_NAME)), language: text('es') });
}

/** What they say, as the API takes it. */
export function appointmentOf({ email, name, language }: { email: string; name: string; language: string }): Appointment {
  return { email: email.trim(), ...(name.trim() && { name: name.trim() }), language: language as Language };
}

/** Where an error of the whole person is to lead. */
export function fieldNameOf(path: string): string {
  return path === 'successor' || path === 'holder' ? `${path}.email` : path;
}
