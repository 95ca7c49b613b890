import type { AlertKind, AlertOwner, NextStep } from '@cumple/domain/alerts/alert';
import type { IconName } from '@cumple/ui/icon-paths';

/** What was seen. */
export function alertName(kind: AlertKind): string {
  switch (kind) {
    case 'milestone-late':
      return $localize`:@@alerts.kind.milestoneLate:Con atraso`;
    case 'milestone-due-soon':
      return $localize`:@@alerts.kind.milestoneDueSoon:Vence pronto`;
    case 'nothing-under-way':
      return $localize`:@@alerts.kind.nothingUnderWay:Pasó la mitad del plazo y no hay nada en curso`;
    case 'nothing-known':
      return $localize`:@@alerts.kind.nothingKnown:Nadie ha informado: no se sabe cómo va`;
    case 'no-report-received':
      return $localize`:@@alerts.kind.noReportReceived:Sin informe recibido`;
    case 'evidence-missing':
      return $localize`:@@alerts.kind.evidenceMissing:Concluido sin evidencia`;
    case 'evidence-gone':
      return $localize`:@@alerts.kind.evidenceGone:Una evidencia no abre`;
    case 'obstacle-for-higher-authority':
      return $localize`:@@alerts.kind.obstacleForHigherAuthority:Un obstáculo espera a la autoridad superior`;
    case 'review-pressing':
      return $localize`:@@alerts.kind.reviewPressing:Un informe está por publicarse sin revisar`;
    case 'report-returned':
      return $localize`:@@alerts.kind.reportReturned:Un informe devuelto espera corrección`;
  }
}

/** Whose turn it is. */
export function alertOwnerName(owner: AlertOwner): string {
  switch (owner) {
    case 'institution':
      return $localize`:@@alerts.owner.institution:Le toca a la institución`;
    case 'approver':
      return $localize`:@@alerts.owner.approver:Le toca a quien aprueba en la institución, con el vínculo de su correo`;
    case 'point-of-contact':
      return $localize`:@@alerts.owner.pointOfContact:Le toca al punto de contacto`;
  }
}

/** What helps next. */
export function nextStepName(step: NextStep): string {
  switch (step) {
    case 'report-progress':
      return $localize`:@@alerts.step.reportProgress:Informar avance`;
    case 'correct-report':
      return $localize`:@@alerts.step.correctReport:Corregir el informe`;
    case 'add-evidence':
      return $localize`:@@alerts.step.addEvidence:Agregar evidencia`;
    case 'replace-evidence':
      return $localize`:@@alerts.step.replaceEvidence:Cambiar la evidencia`;
    case 'approve-report':
      return $localize`:@@alerts.step.approveReport:Decidir sobre el envío`;
    case 'review-report':
      return $localize`:@@alerts.step.reviewReport:Revisar el informe`;
    case 'remind-institution':
      return $localize`:@@alerts.step.remindInstitution:Recordar a la institución`;
    case 'escalate':
      return $localize`:@@alerts.step.escalate:Elevar a la autoridad superior`;
    case 'record-answer':
      return $localize`:@@alerts.step.recordAnswer:Registrar la respuesta`;
  }
}

export const ALERT_ICONS: Record<AlertKind, IconName> = {
  'milestone-late': 'late', 'milestone-due-soon': 'calendar', 'nothing-under-way': 'half', 'nothing-known': 'info', 'no-report-received': 'minus', 'evidence-missing': 'document', 'evidence-gone': 'link-broken',
  'obstacle-for-higher-authority': 'warning', 'review-pressing': 'bell', 'report-returned': 'warning',
};
