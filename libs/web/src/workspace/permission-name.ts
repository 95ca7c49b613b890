import type { Permission } from '@cumple/domain/common/rights';

/** A right in plain words; one that has none yet keeps its name. */
export function permissionName(permission: Permission): string {
  const names: Partial<Record<Permission, string>> = {
    'health.read': $localize`:@@workspace.right.health:Ver si el sistema funciona`,
    'session.open': $localize`:@@workspace.right.sessionOpen:Ingresar`,
    'session.close': $localize`:@@workspace.right.sessionClose:Salir`,
    'account.recover': $localize`:@@workspace.right.recover:Recuperar la contraseña`,
    'invitation.accept': $localize`:@@workspace.right.invitation:Aceptar una invitación`,
    'rights.read': $localize`:@@workspace.right.rights:Ver esta tabla`,
    'account.manage': $localize`:@@workspace.right.account:Administrar la cuenta`,
    'draft.keep': $localize`:@@workspace.right.draft:Guardar borradores`,
    'notification.read': $localize`:@@workspace.right.notification:Leer avisos`,
    'people.read': $localize`:@@workspace.right.peopleRead:Ver puestos y personas`,
    'people.manage': $localize`:@@workspace.right.peopleManage:Nombrar, invitar y terminar mandatos`,
    'account.erase': $localize`:@@workspace.right.erase:Borrar los datos de una persona`,
    'mail.read': $localize`:@@workspace.right.mail:Leer el correo pendiente de envío`,
    'history.read': $localize`:@@workspace.right.history:Leer el historial`,
    'plan.read': $localize`:@@workspace.right.planRead:Ver planes, también borradores`,
    'plan.create': $localize`:@@workspace.right.planCreate:Crear planes`,
    'plan.edit': $localize`:@@workspace.right.planEdit:Editar planes`,
    'plan.publish': $localize`:@@workspace.right.planPublish:Publicar, aprobar y terminar planes`,
    'plan.import': $localize`:@@workspace.right.planImport:Importar planes`,
    'plan.export': $localize`:@@workspace.right.planExport:Exportar planes`,
    'site.set-current-plan': $localize`:@@workspace.right.currentPlan:Elegir el plan vigente`,
    'commitment.edit': $localize`:@@workspace.right.commitmentEdit:Editar compromisos`,
    'commitment.withdraw': $localize`:@@workspace.right.commitmentWithdraw:Retirar compromisos`,
    'commitment.check-in-force': $localize`:@@workspace.right.inForce:Comprobar si un compromiso sigue vigente`,
    'milestone.edit': $localize`:@@workspace.right.milestone:Editar hitos`,
    'institution.read': $localize`:@@workspace.right.institutionRead:Ver instituciones`,
    'institution.edit': $localize`:@@workspace.right.institutionEdit:Editar instituciones`,
    'institution.merge': $localize`:@@workspace.right.institutionMerge:Unir instituciones duplicadas`,
  };
  return names[permission] ?? permission;
}
