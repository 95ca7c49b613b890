import { type AbstractControl, type FormGroup, isFormArray, isFormGroup } from '@angular/forms';
import { messageOf } from './message-of';

/** One thing to mend: its words, and the field to go to, where there is one. */
export interface ListedError {
  name: string | null;
  message: string;
}

/** Shows refusals beside the fields they name (`title`, `scope.text`, `items.0.name`) until those are changed; answers the rest. */
export function showFieldErrors(form: FormGroup, errors: readonly { field: string; message: string }[]): ListedError[] {
  return errors.flatMap(({ field, message }) => {
    const control = form.get(field);
    if (!control) return [{ name: null, message }];
    control.markAsTouched();
    control.setErrors({ message });
    return [];
  });
}

/** Every field of a form that is wrong, in its order. `nameOf` turns a control's path into the field's name, by default the same. */
export function listErrors(form: FormGroup, nameOf: (path: string) => string = (path) => path): ListedError[] {
  form.markAllAsTouched();
  return leaves(form, '').flatMap(({ path, control }) => {
    const message = messageOf(control);
    return message ? [{ name: nameOf(path), message }] : [];
  });
}

function leaves(control: AbstractControl, path: string): { path: string; control: AbstractControl }[] {
  if (!isFormGroup(control) && !isFormArray(control)) return [{ path, control }];
  const inner = Object.entries(control.controls as Record<string, AbstractControl>);
  const own = control.errors ? [{ path, control }] : [];
  return [...own, ...inner.flatMap(([name, each]) => leaves(each, path ? `${path}.${name}` : name))];
}
