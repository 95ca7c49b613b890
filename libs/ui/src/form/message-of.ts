import type { AbstractControl } from '@angular/forms';

/**
 * What is wrong with a control, in words; `null` when nothing is, or nobody has been there yet. `message` is what a rule
 * or the server said; Angular's own validators have their words here.
 */
export function messageOf(control: AbstractControl): string | null {
  const errors = control.errors;
  if (!errors) return null;
  if (typeof errors['message'] === 'string') return errors['message'];
  if (!control.touched) return null;
  return wordsOf(errors);
}

function wordsOf(errors: Record<string, unknown>): string {
  if (errors['required']) return $localize`:@@ui.field.required:Falta este dato.`;
  if (errors['email']) return $localize`:@@ui.field.email:Escriba una dirección de correo completa, como nombre@institucion.example.`;
  const length = (errors['maxlength'] ?? errors['minlength']) as { requiredLength: number } | undefined;
  if (errors['maxlength']) return $localize`:@@ui.field.maxLength:Es demasiado largo: el máximo es de ${length?.requiredLength}:limit: caracteres.`;
  if (errors['minlength']) return $localize`:@@ui.field.minLength:Es demasiado corto: el mínimo es de ${length?.requiredLength}:limit: caracteres.`;
  return $localize`:@@ui.field.invalid:Revise este dato.`;
}
