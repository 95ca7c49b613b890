import { THRESHOLDS } from '@cumple/domain/common/thresholds';

export interface ThresholdWords {
  value: string;
  meaning: string;
}

const workingDays = (days: number | string) => $localize`:@@threshold.workingDays:${days}:days: días hábiles`;
const days = (count: number) => $localize`:@@threshold.days:${count}:days: días`;
const either = (counts: readonly number[]) => workingDays(counts.join($localize`:@@threshold.and: y `));

/** Every threshold with its value as it is in force and what it decides; the compiler asks for all of them. */
export function thresholdWords(): Record<keyof typeof THRESHOLDS, ThresholdWords> {
  return { ...ofReports(), ...ofAlerts(), ...ofLinks() };
}

function ofReports() {
  return {
    reviewWorkingDays: { value: workingDays(THRESHOLDS.reviewWorkingDays), meaning: $localize`:@@threshold.review:Plazo para revisar un informe recibido. Si nadie lo revisa, se publica con la marca «sin revisar».` },
    approvalWorkingDays: { value: workingDays(THRESHOLDS.approvalWorkingDays), meaning: $localize`:@@threshold.approval:Lo que dura el vínculo con el que la autoridad de una institución aprueba sus informes antes de enviarlos.` },
    remindersBeforeDue: { value: either(THRESHOLDS.remindersBeforeDue), meaning: $localize`:@@threshold.before:Antes de que venza un corte de información se recuerda a las instituciones que faltan.` },
    remindersAfterDue: { value: either(THRESHOLDS.remindersAfterDue), meaning: $localize`:@@threshold.after:Después de que venció se les recuerda otra vez.` },
  };
}

function ofAlerts() {
  const share = `${THRESHOLDS.elapsedShare * 100} %`;
  return {
    dueSoonDays: { value: days(THRESHOLDS.dueSoonDays), meaning: $localize`:@@threshold.dueSoon:Antes de su fecha, un hito sin concluir «vence pronto» para quien debe actuar. Son días de calendario.` },
    elapsedShare: { value: share, meaning: $localize`:@@threshold.elapsed:Desde esta parte del tiempo entre el inicio y la fecha de un hito se avisa a quien debe actuar si no hay nada en curso, o si nadie ha informado.` },
  };
}

function ofLinks() {
  return {
    failuresUntilGone: { value: $localize`:@@threshold.times:${THRESHOLDS.failuresUntilGone}:count: veces seguidas`, meaning: $localize`:@@threshold.gone:Una dirección web tiene que fallar así para que se diga que no abre: una sola falla puede ser de un momento.` },
    lookAgainDays: { value: days(THRESHOLDS.lookAgainDays), meaning: $localize`:@@threshold.again:Cada cuánto se vuelve a abrir una dirección que abre.` },
    lookAgainAtMostDays: { value: days(THRESHOLDS.lookAgainAtMostDays), meaning: $localize`:@@threshold.atMost:La que falla se abre otra vez al día siguiente y después cada vez con menos frecuencia, hasta este límite.` },
  };
}
