import type { ReportSheetLine } from '@cumple/contracts/progress/report-sheet';

/** `4 hitos: 3 por informar, 1 por revisar`: how far a sheet is, without what there is none of. */
export function countsText({ milestones, toReport, drafts, submitted, published }: ReportSheetLine['counts']): string {
  const parts = [
    toReport && $localize`:@@sheets.count.toReport:${toReport}:count: por informar`,
    drafts && $localize`:@@sheets.count.drafts:${drafts}:count: en borrador`,
    submitted && $localize`:@@sheets.count.submitted:${submitted}:count: por revisar`,
    published && (published === 1 ? $localize`:@@sheets.count.publishedOne:1 publicado` : $localize`:@@sheets.count.published:${published}:count: publicados`),
  ];
  const whole = milestones === 1 ? $localize`:@@sheets.count.milestone:1 hito` : $localize`:@@sheets.count.milestones:${milestones}:count: hitos`;
  return [whole, parts.filter(Boolean).join(', ')].filter(Boolean).join(': ');
}
