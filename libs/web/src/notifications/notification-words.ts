import type { Choice } from '@cumple/ui/form/select-field';

/** What a kind of notification is about; an unknown one keeps its own name. */
export function kindName(kind: string): string {
  const names: Record<string, string> = {
    'account.security-changed': $localize`:@@workspace.kind.security:Cambios de seguridad en mi cuenta`,
    'mandate.started': $localize`:@@workspace.kind.mandateStarted:Alguien asume un puesto`,
    'mandate.ended': $localize`:@@workspace.kind.mandateEnded:Alguien deja un puesto`,
    'post.vacant': $localize`:@@workspace.kind.vacant:Un puesto queda vacante`,
    'commitment.amended': $localize`:@@workspace.kind.amended:Se modifica un compromiso`,
    'commitment.withdrawn': $localize`:@@workspace.kind.withdrawn:Se retira un compromiso`,
    'round.opened': $localize`:@@workspace.kind.roundOpened:Se abre un corte de información`,
    'round.reminder': $localize`:@@workspace.kind.roundReminder:Faltan informes en un corte`,
    'round.extended': $localize`:@@workspace.kind.roundExtended:Se da más tiempo en un corte`,
    'round.past-due': $localize`:@@workspace.kind.roundPastDue:Instituciones que no han informado al vencer un corte`,
    'plan.published': $localize`:@@workspace.kind.published:Se publica un plan`,
    'plan-import.applied': $localize`:@@workspace.kind.imported:Termina una importación`,
    'report.returned': $localize`:@@workspace.kind.reportReturned:Un informe vuelve con observaciones`,
    'report.published': $localize`:@@workspace.kind.reportPublished:Se publica un informe`,
    'report.withdrawn': $localize`:@@workspace.kind.reportWithdrawn:Se retira un informe`,
    'alerts.waiting': $localize`:@@workspace.kind.alerts:Asuntos que esperan mi acción`,
    'report.submitted': $localize`:@@workspace.kind.report-submitted:Una institución envía informes`,
    'submission.refused': $localize`:@@workspace.kind.submission-refused:No se aprueba un envío de informes`,
    'submission.expired': $localize`:@@workspace.kind.submission-expired:Vence el plazo para aprobar un envío`,
    'escalation.raised': $localize`:@@workspace.kind.raised:Se eleva un obstáculo a la autoridad superior`,
    'escalation.answered': $localize`:@@workspace.kind.answered:La autoridad superior responde sobre un obstáculo`,
  };
  return names[kind] ?? kind;
}

export function deliveryChoices(): Choice[] {
  return [
    { value: 'at-once', label: $localize`:@@workspace.delivery.atOnce:Por correo, al momento` },
    { value: 'digest', label: $localize`:@@workspace.delivery.digest:Por correo, en un resumen` },
    { value: 'workspace-only', label: $localize`:@@workspace.delivery.workspace:Solo aquí, en Avisos` },
  ];
}
