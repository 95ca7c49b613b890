import type { Choice } from '@cumple/ui/form/select-field';

/** How somebody may hold a post. */
export function kindChoices(): Choice[] {
  return [
    { value: 'titular', label: $localize`:@@people.kind.titular:Titular` },
    { value: 'acting', label: $localize`:@@people.kind.acting:En funciones, con motivo público` },
  ];
}
