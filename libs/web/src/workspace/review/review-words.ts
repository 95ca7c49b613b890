import type { ManagedReport } from '@cumple/contracts/progress/progress-report';

/** `C7 · hito 2` */
export function reportLabel({ commitment, milestone }: Pick<ManagedReport, 'commitment' | 'milestone'>): string {
  return $localize`:@@review.label:${commitment}:commitment: · hito ${milestone}:milestone:`;
}

/** What was just done. */
export function outcomeWords(report: ManagedReport): string {
  const label = reportLabel(report);
  return report.state === 'returned' ? $localize`:@@review.returned:${label}:report:: devuelto con sus notas.` : $localize`:@@review.published:${label}:report:: publicado.`;
}

/** What somebody else did while it was open here. */
export function metMeanwhile(report: ManagedReport): string {
  const label = reportLabel(report);
  switch (report.state) {
    case 'published':
      return report.review?.outcome === 'not-reviewed'
        ? $localize`:@@review.met.unreviewed:${label}:report:: venció su plazo y se publicó sin revisar mientras usted lo leía. No se cambió nada.`
        : $localize`:@@review.met.published:${label}:report:: otra persona ya lo publicó. No se cambió nada.`;
    case 'returned':
      return $localize`:@@review.met.returned:${label}:report:: otra persona ya lo devolvió. Sus notas no se enviaron.`;
    case 'withdrawn':
      return $localize`:@@review.met.withdrawn:${label}:report:: ya se publicó y se retiró. No se cambió nada.`;
    default:
      return $localize`:@@review.met.changed:${label}:report:: cambió mientras usted lo leía. Ya se leyó de nuevo: revíselo y decida.`;
  }
}
