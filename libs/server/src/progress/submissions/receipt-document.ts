import type { Language } from '@cumple/contracts/common/language';
import type { Receipt } from '@cumple/contracts/progress/report-sheet';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import type { PdfBlock, PdfContent } from '@cumple/server-kit/pdf/write-pdf';
import { dayWords, instantWords, localeOf, type PaperWord, paperWord } from './paper-words';
import { reportBlocks } from './report-blocks';
import { shownReceipt, type StoredReceipt } from './stored-receipt';

/** A receipt as a document: of the same receipt always the same. */
export function receiptDocument(stored: StoredReceipt, language: Language): PdfContent {
  const receipt = shownReceipt(stored);
  const { number, receivedAt, timeZone, demonstration, sha256 } = receipt;
  const title = paperWord(language, 'receipt.title', { number });
  return {
    title, language: localeOf(language), at: new Date(receivedAt), mark: demonstration ? paperWord(language, 'demonstration') : null, foot: number,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...factsOf(receipt, language),
      fact('received-at', instantWords(receivedAt, timeZone, language), language), fact('sha256', sha256, language),
      { kind: 'paragraph', text: paperWord(language, 'receipt.note', { days: THRESHOLDS.reviewWorkingDays }) },
      { kind: 'heading', level: 2, text: paperWord(language, 'receipt.contents') },
      ...stored.contents.reports.flatMap((report) => reportBlocks(report, stored.numbers[report.report]?.number ?? null, language)),
    ],
  };
}

function factsOf({ number, plan, institution, post, round, letterNumber, letterOn, approval, timeZone }: Receipt, language: Language): PdfBlock[] {
  const letter = letterNumber && letterOn ? paperWord(language, 'letter.on', { number: letterNumber, day: dayWords(letterOn, language) }) : letterNumber;
  const when = approval.decidedAt ? instantWords(approval.decidedAt, timeZone, language) : '';
  return [
    fact('receipt.number', number, language), fact('plan', plan.title, language), fact('institution', institution.name, language), fact('post', post, language),
    fact('round', round?.name ?? paperWord(language, 'outside'), language), ...(letter ? [fact('letter', letter, language)] : []),
    fact('approval', paperWord(language, `approval.${approval.mode}`, { post: approval.post ?? '', when }), language),
  ];
}

function fact(label: PaperWord, text: string, language: Language): PdfBlock {
  return { kind: 'fact', label: paperWord(language, label), text };
}
