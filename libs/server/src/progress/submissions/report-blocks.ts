import type { ApprovalReport } from '@cumple/contracts/progress/report-sheet';
import type { Language } from '@cumple/contracts/common/language';
import type { PdfBlock, PdfFact } from '@cumple/server-kit/pdf/pdf-content';
import { dayWords, type PaperWord, paperWord } from './paper-words';

/** A report on paper, word for word; `number`: of the report, once it has one. */
export function reportBlocks(report: ApprovalReport, number: number | null, language: Language): PdfBlock[] {
  return [{ kind: 'heading', level: 3, text: milestoneWords(report, language) }, { kind: 'facts', facts: factsOf(report, number, language) }];
}

/** A milestone as paper names it. */
export function milestoneWords({ commitment, number, title }: Pick<ApprovalReport, 'commitment' | 'number' | 'title'>, language: Language): string {
  return paperWord(language, 'milestone', { code: commitment, number, title });
}

function factsOf(report: ApprovalReport, number: number | null, language: Language): PdfFact[] {
  const word = (code: PaperWord) => paperWord(language, code);
  const fact = (code: PaperWord, text: string | null): PdfFact[] => (text ? [{ label: word(code), text }] : []);
  const day = (code: PaperWord, value: string | null) => fact(code, value && dayWords(value, language));
  return [
    ...fact('report-number', number === null ? null : String(number)),
    ...fact('state', report.unchanged ? `${word(`state.${report.milestoneState}`)}. ${word('unchanged')}` : word(`state.${report.milestoneState}`)),
    ...day('startedOn', report.startedOn), ...day('doneOn', report.doneOn), ...fact('narrative', report.narrative),
    ...fact('obstacles', report.obstacles.map(({ kind, text }) => (text ? `${word(`obstacle.${kind}`)} (${text})` : word(`obstacle.${kind}`))).join('; ')),
    ...fact('correctiveAction', report.correctiveAction), ...day('proposedDueOn', report.proposedDueOn), ...fact('proposedDueReason', report.proposedDueReason), ...fact('nextSteps', report.nextSteps),
    ...report.evidence.flatMap(({ url, fileName, title: name }) => fact('evidence', [name, url ?? fileName].filter(Boolean).join('\n'))),
  ];
}
