import type { ReportSaving } from '@cumple/contracts/progress/report-sheet';
import type { ExaminedRow } from '@cumple/domain/progress/spreadsheet/examine-report-sheet';

/** A draft that a preview would save, and the version that it builds on. */
export interface PreviewedDraft {
  commitment: string;
  number: number;
  version: number;
  saving: ReportSaving;
}

export function previewedDraft({ standing, content }: ExaminedRow): PreviewedDraft {
  const { commitment, milestone, milestoneVersion, reportVersion } = standing;
  const { obstacles, evidence, ...texts } = content;
  const cited = evidence.map(({ url, file, title, kind }) => ({ url, file, title, kind }));
  return { commitment, number: milestone, version: reportVersion, saving: { ...texts, obstacles: [...obstacles], evidence: cited, milestoneVersion } };
}
