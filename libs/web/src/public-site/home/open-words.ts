import type { Overview } from '@cumple/contracts/public-site/overview';
import { countText } from '../../common/numbers';

/** The heading says the finding itself; the day compared with is the report's, else the plan's status date. */
export function openTitle({ openAfterConclusionTotal: count, report }: Overview): string {
  if (count === 0) return $localize`:@@home.open.none:Ningún compromiso sin completar tiene una fecha de conclusión ya pasada`;
  if (report)
    return count === 1
      ? $localize`:@@home.open.report.one:Un compromiso sin completar tiene fecha de conclusión anterior al informe`
      : $localize`:@@home.open.report.many:${countText(count)}:count: compromisos sin completar tienen fecha de conclusión anterior al informe`;
  return count === 1
    ? $localize`:@@home.open.status.one:Un compromiso sin completar tiene fecha de conclusión anterior al corte`
    : $localize`:@@home.open.status.many:${countText(count)}:count: compromisos sin completar tienen fecha de conclusión anterior al corte`;
}

/** What the dates can and cannot say. */
export function openBasis({ openAfterConclusion, openAfterConclusionTotal }: Overview): string {
  const shown = openAfterConclusion.length;
  const sentences = [
    $localize`:@@home.open.basis:Fechas tal como las trae cada ficha.`,
    openAfterConclusion.some(({ endsOnMeaning }) => endsOnMeaning !== 'planned')
      ? $localize`:@@home.open.basis.unstated:Sin atraso calculado donde la fuente no distingue fecha prevista de fecha real.`
      : $localize`:@@home.open.basis.planned:El atraso se cuenta desde la fecha prevista.`,
    shown < openAfterConclusionTotal ? $localize`:@@home.open.basis.first:Se muestran ${countText(shown)}:shown: de ${countText(openAfterConclusionTotal)}:total:.` : '',
  ];
  return sentences.filter(Boolean).join(' ');
}
