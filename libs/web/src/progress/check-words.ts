import type { CheckCode } from '@cumple/domain/progress/automatic-checks';
import type { IconName } from '@cumple/ui/icon-paths';

/** How a check is marked: `no` was seen not to be so, `na` is only to be looked at. */
export type CheckMark = 'no' | 'na';

const MARKS: Readonly<Record<CheckCode, CheckMark>> = {
  'evidence-does-not-open': 'no', 'evidence-not-checked': 'na', 'only-home-page': 'no', 'evidence-missing': 'no', 'done-before-started': 'no', 'done-after-received': 'no', 'state-went-back': 'na',
  'text-repeated': 'na', 'due-date-passed': 'na', 'new-date-proposed': 'na', 'milestone-withdrawn': 'na', 'milestone-amended': 'na',
  'late-without-reason': 'no', 'same-as-returned': 'no', 'noted-field-unchanged': 'no',
};
const ICONS: Readonly<Record<CheckMark, IconName>> = { no: 'close', na: 'info' };

export function checkMark(code: CheckCode): { mark: CheckMark; icon: IconName } {
  return { mark: MARKS[code], icon: ICONS[MARKS[code]] };
}

/** Codes whose detail is a day. */
const DAYS: readonly CheckCode[] = ['done-before-started', 'done-after-received', 'due-date-passed', 'new-date-proposed', 'milestone-amended'];

export function tellsDay(code: CheckCode): boolean {
  return DAYS.includes(code);
}

/** What a program saw, in words that say no more than that. `detail` is an address, a day, a report's number or a field, as it is to be read. */
export function checkText(code: CheckCode, detail: string): string {
  switch (code) {
    case 'evidence-does-not-open':
      return $localize`:@@progress.check.doesNotOpen:Una evidencia no abrió la última vez que se comprobó: ${detail}:detail:`;
    case 'evidence-not-checked':
      return $localize`:@@progress.check.notChecked:Una evidencia no se ha comprobado todavía: ${detail}:detail:`;
    case 'only-home-page':
      return $localize`:@@progress.check.onlyHomePage:La evidencia lleva a la portada de un sitio, no a un documento: ${detail}:detail:`;
    case 'evidence-missing':
      return $localize`:@@progress.check.missing:Se declara concluido y no cita ninguna evidencia`;
    case 'done-before-started':
      return $localize`:@@progress.check.doneBeforeStarted:La fecha en que se concluyó, ${detail}:detail:, es anterior a la de inicio`;
    case 'done-after-received':
      return $localize`:@@progress.check.doneAfterReceived:La fecha en que se concluyó, ${detail}:detail:, es posterior al día en que se recibió`;
    case 'state-went-back':
      return $localize`:@@progress.check.wentBack:El hito constaba como concluido y ahora se informa que no`;
    case 'text-repeated':
      return $localize`:@@progress.check.repeated:El texto es igual al del informe ${detail}:detail:`;
    case 'due-date-passed':
      return $localize`:@@progress.check.duePassed:La fecha del hito, ${detail}:detail:, pasó antes de recibirse el informe`;
    case 'late-without-reason':
      return $localize`:@@progress.check.lateWithoutReason:Está fuera de fecha y no dice qué lo detiene`;
    case 'same-as-returned':
      return $localize`:@@progress.check.sameAsReturned:Es igual, palabra por palabra, a lo que se devolvió`;
    case 'noted-field-unchanged':
      return $localize`:@@progress.check.notedUnchanged:Se devolvió con una nota sobre este campo, que no cambió: ${detail}:detail:`;
    case 'new-date-proposed':
      return $localize`:@@progress.check.newDate:Propone otra fecha, ${detail}:detail:. Publicar no la cambia: la cambia una modificación del plan`;
    case 'milestone-withdrawn':
      return $localize`:@@progress.check.withdrawn:El hito fue retirado del plan: el informe se publica o se deja, pero ya no se puede devolver`;
    case 'milestone-amended':
      return $localize`:@@progress.check.amended:El hito se modificó el ${detail}:detail:, después de recibirse el informe`;
  }
}
