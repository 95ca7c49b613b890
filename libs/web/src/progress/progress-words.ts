import type { ObstacleKind } from '@cumple/domain/progress/obstacle';
import type { ReportState } from '@cumple/domain/progress/progress-report.state';
import type { ReportField } from '@cumple/domain/progress/report-content';
import type { BoardState, RoundState } from '@cumple/domain/progress/reporting-round.state';
import type { ApprovalMode, SubmissionState } from '@cumple/domain/progress/submission.state';

/** What holds a milestone up. */
export function obstacleName(kind: ObstacleKind): string {
  switch (kind) {
    case 'regulation':
      return $localize`:@@progress.obstacle.regulation:Normativa`;
    case 'budget':
      return $localize`:@@progress.obstacle.budget:Presupuesto`;
    case 'capacity':
      return $localize`:@@progress.obstacle.capacity:Capacidad`;
    case 'other-institution':
      return $localize`:@@progress.obstacle.otherInstitution:Depende de otra institución`;
    case 'congress':
      return $localize`:@@progress.obstacle.congress:Depende del Congreso`;
    case 'change-of-authorities':
      return $localize`:@@progress.obstacle.changeOfAuthorities:Cambio de autoridades`;
    case 'other':
      return $localize`:@@progress.obstacle.other:Otro`;
  }
}

/** Where a report stands. */
export function reportStateName(state: ReportState): string {
  switch (state) {
    case 'draft':
      return $localize`:@@progress.report.draft:Borrador`;
    case 'submitted':
      return $localize`:@@progress.report.submitted:Recibido, por revisar`;
    case 'returned':
      return $localize`:@@progress.report.returned:Devuelto para corregir`;
    case 'published':
      return $localize`:@@progress.report.published:Publicado`;
    case 'withdrawn':
      return $localize`:@@progress.report.withdrawn:Retirado`;
  }
}

/** Where a round stands. */
export function roundStateName(state: RoundState): string {
  switch (state) {
    case 'planned':
      return $localize`:@@progress.round.planned:Por abrir`;
    case 'open':
      return $localize`:@@progress.round.open:Abierto`;
    case 'past-due':
      return $localize`:@@progress.round.pastDue:Venció su plazo`;
    case 'closed':
      return $localize`:@@progress.round.closed:Cerrado`;
  }
}

/** What a cell of the board says. */
export function boardStateName(state: BoardState): string {
  switch (state) {
    case 'not-due':
      return $localize`:@@progress.board.notDue:Por informar`;
    case 'draft':
      return $localize`:@@progress.board.draft:Borrador`;
    case 'reported':
      return $localize`:@@progress.board.reported:Informado`;
    case 'without-change':
      return $localize`:@@progress.board.withoutChange:Sin cambios`;
    case 'returned':
      return $localize`:@@progress.board.returned:Devuelto`;
    case 'published':
      return $localize`:@@progress.board.published:Publicado`;
    case 'late':
      return $localize`:@@progress.board.late:Con atraso`;
    case 'no-report-received':
      return $localize`:@@progress.board.noReportReceived:Sin informe recibido`;
  }
}

/** How an institution approves what it sends. */
export function approvalName(mode: ApprovalMode): string {
  switch (mode) {
    case 'none':
      return $localize`:@@progress.approval.none:Sin aprobación`;
    case 'link':
      return $localize`:@@progress.approval.link:Vínculo de un solo uso`;
    case 'signed-sheet':
      return $localize`:@@progress.approval.signedSheet:Hoja firmada y escaneada`;
  }
}

/** Where what was sent stands. */
export function submissionStateName(state: SubmissionState): string {
  switch (state) {
    case 'awaiting-approval':
      return $localize`:@@progress.submission.awaitingApproval:En aprobación`;
    case 'received':
      return $localize`:@@progress.submission.received:Recibido`;
    case 'refused':
      return $localize`:@@progress.submission.refused:No aprobado`;
    case 'expired':
      return $localize`:@@progress.submission.expired:Venció sin aprobación`;
    case 'taken-back':
      return $localize`:@@progress.submission.takenBack:Retirado antes de aprobarse`;
  }
}

/** A field of the form. */
export function reportFieldName(field: ReportField): string {
  switch (field) {
    case 'milestoneState':
      return $localize`:@@progress.field.milestoneState:Estado`;
    case 'startedOn':
      return $localize`:@@progress.field.startedOn:Fecha de inicio`;
    case 'doneOn':
      return $localize`:@@progress.field.doneOn:Fecha en que se concluyó`;
    case 'narrative':
      return $localize`:@@progress.field.narrative:¿Qué se hizo?`;
    case 'evidence':
      return $localize`:@@progress.field.evidence:Evidencia`;
    case 'obstacles':
      return $localize`:@@progress.field.obstacles:¿Qué lo detiene?`;
    case 'correctiveAction':
      return $localize`:@@progress.field.correctiveAction:¿Qué se hará para corregirlo?`;
    case 'proposedDueOn':
      return $localize`:@@progress.field.proposedDueOn:¿Cuándo espera concluirlo?`;
    case 'proposedDueReason':
      return $localize`:@@progress.field.proposedDueReason:Motivo del cambio de fecha`;
    case 'nextSteps':
      return $localize`:@@progress.field.nextSteps:Siguientes pasos`;
    case 'letterNumber':
      return $localize`:@@progress.field.letterNumber:Número de oficio`;
    case 'letterOn':
      return $localize`:@@progress.field.letterOn:Fecha del oficio`;
  }
}
