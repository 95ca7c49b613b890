import type { Role } from '@cumple/domain/common/role';

/** What a role is called, in the language of the page. */
export function roleName(role: Role): string {
  return {
    'point-of-contact': $localize`:@@accounts.role.pointOfContact:Punto de contacto`,
    moderator: $localize`:@@accounts.role.moderator:Moderación`,
    liaison: $localize`:@@accounts.role.liaison:Enlace institucional`,
    approver: $localize`:@@accounts.role.approver:Autoridad que aprueba`,
    'civil-society-member': $localize`:@@accounts.role.civilSociety:Miembro de sociedad civil`,
    irm: $localize`:@@accounts.role.irm:Mecanismo de Revisión Independiente`,
    'forum-secretary': $localize`:@@accounts.role.secretary:Secretaría del foro`,
    observer: $localize`:@@accounts.role.observer:Observación`,
  }[role];
}
