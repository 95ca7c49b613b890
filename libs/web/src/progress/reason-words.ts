import type { ReasonNotToSubmit } from '@cumple/domain/progress/reasons-not-to-submit';

/** Why a report can’t be submitted, and what to do. */
export function reasonText(code: ReasonNotToSubmit): string {
  switch (code) {
    case 'not-editable':
      return $localize`:@@progress.reason.notEditable:Este informe ya se envió y no se puede cambiar.`;
    case 'awaiting-approval':
      return $localize`:@@progress.reason.awaitingApproval:Espera la aprobación de su autoridad. Retírelo de aprobación si quiere cambiarlo.`;
    case 'round-closed':
      return $localize`:@@progress.reason.roundClosed:Este corte de información se cerró. Informe fuera de corte.`;
    case 'milestone-withdrawn':
      return $localize`:@@progress.reason.milestoneWithdrawn:Este hito fue retirado del plan: ya no se informa.`;
    case 'reported-elsewhere':
      return $localize`:@@progress.reason.reportedElsewhere:Ya se envió un informe de este hito en un corte, y espera aprobación o revisión.`;
    case 'return-unanswered':
      return $localize`:@@progress.reason.returnUnanswered:Se lo devolvieron y todavía no cambia nada: corrija lo que se pide, o marque que no hay nada que cambiar.`;
    case 'day-beyond':
      return $localize`:@@progress.reason.dayBeyond:Esta fecha queda demasiado lejos del período del plan: revise el año.`;
    case 'milestone-changed':
      return $localize`:@@progress.reason.milestoneChanged:El hito cambió después de que usted empezó. Revise lo que dice ahora y guarde otra vez.`;
    case 'not-your-milestone':
      return $localize`:@@progress.reason.notYourMilestone:De este hito responde otra institución.`;
    case 'nothing-to-repeat':
      return $localize`:@@progress.reason.nothingToRepeat:Todavía no hay un informe publicado: diga cómo está el hito.`;
    case 'state-needed':
      return $localize`:@@progress.reason.stateNeeded:Elija el estado del hito.`;
    case 'narrative-needed':
      return $localize`:@@progress.reason.narrativeNeeded:Cuente qué se hizo, con fechas.`;
    case 'evidence-needed':
      return $localize`:@@progress.reason.evidenceNeeded:Para darlo por concluido agregue al menos una evidencia.`;
    case 'done-on-needed':
      return $localize`:@@progress.reason.doneOnNeeded:Escriba la fecha en que se concluyó.`;
    case 'done-on-without-done':
      return $localize`:@@progress.reason.doneOnWithoutDone:Hay fecha de conclusión, pero el estado no es «Concluido». Cambie uno de los dos.`;
    case 'started-on-without-start':
      return $localize`:@@progress.reason.startedOnWithoutStart:Hay fecha de inicio, pero el estado es «Por iniciar». Cambie uno de los dos.`;
    case 'day-ahead':
      return $localize`:@@progress.reason.dayAhead:Esta fecha todavía no llega: escriba una de hoy o anterior.`;
    case 'done-before-start':
      return $localize`:@@progress.reason.doneBeforeStart:Se concluyó antes de empezar: revise las dos fechas.`;
    case 'obstacle-needed':
      return $localize`:@@progress.reason.obstacleNeeded:El hito tiene atraso: marque al menos un obstáculo.`;
    case 'obstacle-text-needed':
      return $localize`:@@progress.reason.obstacleTextNeeded:Diga cuál es el otro obstáculo.`;
    case 'corrective-action-needed':
      return $localize`:@@progress.reason.correctiveActionNeeded:El hito tiene atraso: diga qué se hará para corregirlo.`;
    case 'proposed-reason-needed':
      return $localize`:@@progress.reason.proposedReasonNeeded:Explique por qué cambia la fecha.`;
    case 'proposed-day-passed':
      return $localize`:@@progress.reason.proposedDayPassed:La nueva fecha ya pasó: escriba una por venir.`;
    case 'letter-ahead':
      return $localize`:@@progress.reason.letterAhead:La fecha del oficio todavía no llega.`;
  }
}
