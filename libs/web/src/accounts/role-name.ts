import type { Holder } from '@cumple/domain/common/rights';

/** The words of a role, or of who else a right can be given to. */
export function roleName(holder: Holder): string {
  return {
    'point-of-contact': $localize`:@@accounts.role.pointOfContact:Punto de contacto`,
    moderator: $localize`:@@accounts.role.moderator:Moderación`,
    liaison: $localize`:@@accounts.role.liaison:Enlace institucional`,
    approver: $localize`:@@accounts.role.approver:Autoridad que aprueba`,
    'civil-society-member': $localize`:@@accounts.role.civilSociety:Miembro de sociedad civil`,
    irm: $localize`:@@accounts.role.irm:Mecanismo de Revisión Independiente`,
    'forum-secretary': $localize`:@@accounts.role.secretary:Secretaría del foro`,
    observer: $localize`:@@accounts.role.observer:Observación`,
    'signed-in': $localize`:@@accounts.role.signedIn:Quien ha ingresado`,
    anybody: $localize`:@@accounts.role.anybody:Cualquiera`,
  }[holder];
}
