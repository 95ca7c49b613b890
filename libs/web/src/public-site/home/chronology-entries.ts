import type { ChronologyEntry } from '@cumple/contracts/public-site/overview';
import { countText } from '../../common/numbers';

/** Everything but sessions, and of these the first, the one after the longest gap and those that only the text names. */
export function chronologyHighlights(entries: readonly ChronologyEntry[]): ChronologyEntry[] {
  return entries.filter(({ kind, ordinal, longestGapDays }) => kind !== 'forum-session' || ordinal === null || ordinal === 1 || longestGapDays !== null);
}

export function chronologyText({ kind, ordinal, longestGapDays, title }: ChronologyEntry): string {
  switch (kind) {
    case 'plan-starts':
      return $localize`:@@home.chronology.starts:Inicio del plan`;
    case 'plan-ends':
      return $localize`:@@home.chronology.ends:Fin del plan`;
    case 'plan-approved':
      return $localize`:@@home.chronology.approved:Aprobación del plan`;
    case 'report':
      return title ?? $localize`:@@home.chronology.report:Informe de autoevaluación`;
    case 'forum-session':
      return sessionText(ordinal, longestGapDays);
  }
}

function sessionText(ordinal: number | null, gap: number | null): string {
  const session = ordinal === null ? $localize`:@@home.chronology.session:Mesa técnica` : $localize`:@@home.chronology.sessionNumber:Mesa técnica n.º ${ordinal}:number:`;
  return gap === null ? session : $localize`:@@home.chronology.gap:${session}:session:, después de ${countText(gap)}:days: días sin mesa, el lapso más largo`;
}
