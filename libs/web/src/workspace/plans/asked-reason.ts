import { type Signal, computed } from '@angular/core';
import type { FormControl, FormGroup } from '@angular/forms';
import { changesOf } from '@cumple/ui/form/changes-of';

/** Words of the changed fields that ask for a reason; while there are any, the form's `reason` is needed. */
export function askedReason(form: FormGroup, reason: FormControl<string>, max: number, fields: () => readonly string[]): Signal<readonly string[]> {
  reason.addValidators(({ value }: { value: unknown }) => {
    const text = typeof value === 'string' ? value : '';
    if (text.length > max) return { maxlength: { requiredLength: max } };
    return fields().length && !text.trim() ? { required: true } : null;
  });
  form.valueChanges.subscribe(() => reason.updateValueAndValidity({ onlySelf: true, emitEvent: false }));
  const changes = changesOf(computed(() => form));
  return computed(() => (changes(), fields()));
}
