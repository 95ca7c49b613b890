import type { Choice } from '@cumple/ui/form/select-field';

/** Kinds of entries that the record is most often searched for. */
export function actionChoices(): Choice[] {
  return [
    { value: 'plan.created', label: $localize`:@@record.action.planCreated:Plan: creado` },
    { value: 'plan.edited', label: $localize`:@@record.action.planEdited:Plan: cambiado` },
    { value: 'plan.published', label: $localize`:@@record.action.planPublished:Plan: publicado` },
    { value: 'plan.approved', label: $localize`:@@record.action.planApproved:Plan: aprobado` },
    { value: 'plan.ended', label: $localize`:@@record.action.planEnded:Plan: terminado` },
    { value: 'plan-import.applied', label: $localize`:@@record.action.imported:Plan: importado` },
    { value: 'commitment.added', label: $localize`:@@record.action.commitmentAdded:Compromiso: agregado` },
    { value: 'commitment.edited', label: $localize`:@@record.action.commitmentEdited:Compromiso: cambiado` },
    { value: 'commitment.withdrawn', label: $localize`:@@record.action.commitmentWithdrawn:Compromiso: retirado` },
    { value: 'commitment.reopened', label: $localize`:@@record.action.commitmentReopened:Compromiso: reabierto` },
    { value: 'milestone.added', label: $localize`:@@record.action.milestoneAdded:Hito: agregado` },
    { value: 'milestone.edited', label: $localize`:@@record.action.milestoneEdited:Hito: cambiado` },
    { value: 'milestone.withdrawn', label: $localize`:@@record.action.milestoneWithdrawn:Hito: retirado` },
    { value: 'report.published', label: $localize`:@@record.action.reportPublished:Informe: publicado` },
    { value: 'report.returned', label: $localize`:@@record.action.reportReturned:Informe: devuelto` },
    { value: 'report.withdrawn', label: $localize`:@@record.action.reportWithdrawn:Informe: retirado` },
    { value: 'institution.added', label: $localize`:@@record.action.institutionAdded:Institución: agregada` },
    { value: 'institution.edited', label: $localize`:@@record.action.institutionEdited:Institución: cambiada` },
    { value: 'institution.merged', label: $localize`:@@record.action.institutionMerged:Institución: unida a otra` },
    { value: 'post.added', label: $localize`:@@record.action.postAdded:Puesto: agregado` },
    { value: 'post.edited', label: $localize`:@@record.action.postEdited:Puesto: cambiado` },
    { value: 'mandate.started', label: $localize`:@@record.action.mandateStarted:Designación: iniciada` },
    { value: 'mandate.ended', label: $localize`:@@record.action.mandateEnded:Designación: terminada` },
    { value: 'mandate.declared-vacant', label: $localize`:@@record.action.vacant:Designación: puesto vacante` },
    { value: 'account.invited', label: $localize`:@@record.action.invited:Cuenta: invitada` },
    { value: 'account.accepted', label: $localize`:@@record.action.accepted:Cuenta: invitación aceptada` },
    { value: 'account.erased', label: $localize`:@@record.action.erased:Cuenta: datos borrados` },
  ];
}
