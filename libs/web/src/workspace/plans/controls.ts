import { FormControl, type ValidatorFn, Validators } from '@angular/forms';
import { LIMITS } from './limits';

/** A text that must be there. */
export function neededText(max: number, ...others: ValidatorFn[]): FormControl<string> {
  return new FormControl('', { nonNullable: true, validators: [Validators.required, notBlank, Validators.maxLength(max), ...others] });
}

/** A text that may be missing. */
export function freeText(max: number = LIMITS.text): FormControl<string> {
  return new FormControl('', { nonNullable: true, validators: Validators.maxLength(max) });
}

/** A choice or a day; `''` is none. */
export function choice(value = '', ...validators: ValidatorFn[]): FormControl<string> {
  return new FormControl(value, { nonNullable: true, validators });
}

/** Text of a pattern, and what to say of any other. */
export function shaped(pattern: RegExp, message: () => string): ValidatorFn {
  return ({ value }) => (!value || pattern.test(value) ? null : { message: message() });
}

const notBlank: ValidatorFn = ({ value }) => (typeof value === 'string' && value !== '' && value.trim() === '' ? { required: true } : null);
