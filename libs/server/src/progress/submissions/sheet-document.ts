import type { Language } from '@cumple/contracts/common/language';
import type { ApprovalReport, ReportSheet, SheetRow } from '@cumple/contracts/progress/report-sheet';
import { isEditable } from '@cumple/domain/progress/progress-report.state';
import type { PdfBlock, PdfContent, PdfFact } from '@cumple/server-kit/pdf/pdf-content';
import { dayWords, localeOf, pageWords, type PaperWord, paperWord } from './paper-words';
import { reportBlocks } from './report-blocks';

/** The sheet to be signed on paper: the drafts that could be submitted now. */
export function sheetDocument(sheet: ReportSheet, language: Language, at: Date): PdfContent {
  const title = paperWord(language, 'sheet.title');
  return {
    title, language: localeOf(language), at, mark: sheet.demonstration ? paperWord(language, 'demonstration') : null,
    foot: `${dayWords(sheet.asOf, language)} · ${sheet.institution.name}`, words: pageWords(language, 'unprintable.sheet'), attachment: null,
    blocks: [{ kind: 'heading', level: 1, text: title }, { kind: 'facts', facts: factsOf(sheet, language) }, ...reportsOf(sheet, language)],
  };
}

function factsOf({ planTitle, institution, round, letterNumber, letterOn }: ReportSheet, language: Language): PdfFact[] {
  const letter = letterNumber && letterOn ? paperWord(language, 'letter.on', { number: letterNumber, day: dayWords(letterOn, language) }) : letterNumber;
  return [
    { label: paperWord(language, 'institution'), text: institution.name }, { label: paperWord(language, 'plan'), text: planTitle },
    { label: paperWord(language, 'round'), text: round?.name ?? paperWord(language, 'outside') },
    ...(letter ? [{ label: paperWord(language, 'letter'), text: letter }] : []),
  ];
}

/** With nothing to be signed there is no place for it. */
function reportsOf(sheet: ReportSheet, language: Language): PdfBlock[] {
  const ready = sheet.rows.flatMap(readyReport);
  if (ready.length === 0) return [{ kind: 'paragraph', text: paperWord(language, 'sheet.nothing') }];
  const heading = (code: PaperWord): PdfBlock => ({ kind: 'heading', level: 2, text: paperWord(language, code) });
  return [
    { kind: 'paragraph', text: paperWord(language, 'sheet.note', { day: dayWords(sheet.asOf, language) }) },
    heading('sheet.reports'), ...ready.flatMap((report) => reportBlocks(report, null, language)),
    heading('sheet.sign'), { kind: 'signatures', statement: paperWord(language, 'sheet.statement', { count: ready.length }), labels: (['sheet.name', 'sheet.signature', 'sheet.day'] as const).map((label) => paperWord(language, label)) },
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
