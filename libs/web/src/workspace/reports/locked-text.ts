import type { ReportSheet } from '@cumple/contracts/progress/report-sheet';

/** Why nothing can be written in a sheet now. */
export function lockedText({ round, lock, awaitingApproval, writable, counts }: ReportSheet): string | null {
  if (!writable) return $localize`:@@sheet.locked.theirs:De esta institución informa su propio enlace. Aquí se lee lo que ya se recibió; los borradores son suyos.`;
  if (round?.state === 'planned') return $localize`:@@sheet.locked.planned:Este corte todavía no abre.`;
  if (round?.state === 'closed') return $localize`:@@sheet.locked.closed:Este corte se cerró y ya no recibe informes. Lo que cambió después se informa fuera de corte.`;
  if (lock === 'plan-ended') return $localize`:@@sheet.locked.ended:El plan terminó: fuera de corte ya no se informa.`;
  // What waits for approval has words of its own.
  if (awaitingApproval) return null;
  if (counts.submitted === 0) return $localize`:@@sheet.locked.published:Todo lo de esta hoja ya se publicó. Lo que cambie después se informa fuera de corte.`;
  return $localize`:@@sheet.locked.sent:Ya se envió todo lo de esta hoja. Mientras se revisa no se puede cambiar.`;
}

/** What is still possible in a sheet that takes nothing new: what was returned goes its way. */
export function onlyReturnedText({ lock }: ReportSheet): string | null {
  if (lock === 'round-closed') return $localize`:@@sheet.onlyReturned.closed:Este corte se cerró. Aquí sólo se corrige y se envía de nuevo lo que le devolvieron; lo demás se informa fuera de corte.`;
  return lock === 'plan-ended' ? $localize`:@@sheet.onlyReturned.ended:El plan terminó. Sólo se corrige y se envía de nuevo lo que le devolvieron.` : null;
}

/** Whether what changes from now on is told on the sheet outside rounds. */
export function goesOnOutside({ round, awaitingApproval, writable, counts }: ReportSheet): boolean {
  if (!writable || round === null || awaitingApproval) return false;
  return round.state === 'closed' || (round.state !== 'planned' && counts.submitted === 0);
}
