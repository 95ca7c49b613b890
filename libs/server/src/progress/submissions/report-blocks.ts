import type { ApprovalReport } from '@cumple/contracts/progress/report-sheet';
import type { Language } from '@cumple/contracts/common/language';
import type { PdfBlock } from '@cumple/server-kit/pdf/write-pdf';
import { dayWords, type PaperWord, paperWord } from './paper-words';

/** A report on paper, word for word; `number`: of the report, once it has one. */
export function reportBlocks(report: ApprovalReport, number: number | null, language: Language): PdfBlock[] {
  const { commitment, title, unchanged, milestoneState } = report;
  const word = (code: PaperWord) => paperWord(language, code);
  const fact = (code: PaperWord, text: string | null): PdfBlock[] => (text ? [{ kind: 'fact', label: word(code), text }] : []);
  const day = (code: PaperWord, value: string | null) => fact(code, value && dayWords(value, language));
  return [
    { kind: 'heading', level: 3, text: paperWord(language, 'milestone', { code: commitment, number: report.number, title }) },
    ...fact('report-number', number === null ? null : String(number)),
    ...fact('state', word(`state.${milestoneState}`)),
    ...(unchanged ? [{ kind: 'paragraph' as const, text: word('unchanged') }] : []),
    ...day('startedOn', report.startedOn), ...day('doneOn', report.doneOn), ...fact('narrative', report.narrative),
    ...fact('obstacles', report.obstacles.map(({ kind, text }) => (text ? `${word(`obstacle.${kind}`)} (${text})` : word(`obstacle.${kind}`))).join('; ')),
    ...fact('correctiveAction', report.correctiveAction), ...day('proposedDueOn', report.proposedDueOn), ...fact('proposedDueReason', report.proposedDueReason), ...fact('nextSteps', report.nextSteps),
    ...report.evidence.flatMap(({ url, fileName, title: name }) => fact('evidence', [name, url ?? fileName].filter(Boolean).join(' · '))),
  ];
}
