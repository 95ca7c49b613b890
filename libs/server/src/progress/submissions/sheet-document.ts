import type { Language } from '@cumple/contracts/common/language';
import type { ApprovalReport, ReportSheet, SheetRow } from '@cumple/contracts/progress/report-sheet';
import { isEditable } from '@cumple/domain/progress/progress-report.state';
import type { PdfBlock, PdfContent } from '@cumple/server-kit/pdf/write-pdf';
import { dayWords, localeOf, paperWord } from './paper-words';
import { reportBlocks } from './report-blocks';

/** The sheet to be signed on paper: the drafts that could be submitted now. */
export function sheetDocument(sheet: ReportSheet, language: Language, at: Date): PdfContent {
  const title = paperWord(language, 'sheet.title');
  const ready = sheet.rows.flatMap(readyReport);
  return {
    title, language: localeOf(language), at, mark: sheet.demonstration ? paperWord(language, 'demonstration') : null, foot: `${sheet.institution.name} · ${sheet.asOf}`,
    blocks: [
      { kind: 'heading', level: 1, text: title }, ...factsOf(sheet, language),
      { kind: 'paragraph', text: ready.length > 0 ? paperWord(language, 'sheet.note', { day: dayWords(sheet.asOf, language) }) : paperWord(language, 'sheet.nothing') },
      ...ready.flatMap((report) => reportBlocks(report, null, language)),
      ...(['sheet.name', 'sheet.signature', 'sheet.day'] as const).map((label): PdfBlock => ({ kind: 'line', label: paperWord(language, label) })),
    ],
  };
}

function factsOf({ planTitle, institution, round, letterNumber, letterOn }: ReportSheet, language: Language): PdfBlock[] {
  const letter = letterNumber && letterOn ? paperWord(language, 'letter.on', { number: letterNumber, day: dayWords(letterOn, language) }) : letterNumber;
  return [
    { kind: 'fact', label: paperWord(language, 'plan'), text: planTitle }, { kind: 'fact', label: paperWord(language, 'institution'), text: institution.name },
    { kind: 'fact', label: paperWord(language, 'round'), text: round?.name ?? paperWord(language, 'outside') },
    ...(letter ? [{ kind: 'fact' as const, label: paperWord(language, 'letter'), text: letter }] : []),
  ];
}

/** "No change" is told with what stands. */
function readyReport({ commitment, commitmentTitle, milestone, title, report, lastState, startedOn, doneOn }: SheetRow): ApprovalReport[] {
  if (!report || !isEditable(report.state) || report.reasons.length > 0) return [];
  const standing = report.unchanged && lastState !== 'unknown' ? { milestoneState: lastState, startedOn, doneOn, narrative: null } : null;
  const { milestoneState } = standing ?? report;
  if (milestoneState === null) return [];
  const evidence = report.unchanged ? [] : report.evidence.map(({ url, title: name, fileView }) => ({ url, title: name, fileName: fileView?.name ?? null }));
  return [{ ...report, ...standing, milestoneState, commitment, commitmentTitle, number: milestone, title, evidence }];
}
