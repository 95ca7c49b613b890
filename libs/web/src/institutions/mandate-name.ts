import type { MandateKind } from '@cumple/domain/institutions/mandate';

/** How a post is held, in the language of the page. */
export function mandateName(mandate: MandateKind): string {
  switch (mandate) {
    case 'titular':
      return $localize`:@@institution.mandate.titular:titular`;
    case 'acting':
      return $localize`:@@institution.mandate.acting:en funciones`;
    case 'vacant':
      return $localize`:@@institution.mandate.vacant:vacante`;
  }
}
