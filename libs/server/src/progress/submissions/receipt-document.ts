import type { Language } from '@cumple/contracts/common/language';
import type { Receipt, ReceiptLine } from '@cumple/contracts/progress/report-sheet';
import { canonicalJson } from '@cumple/domain/common/canonical-json';
import { THRESHOLDS } from '@cumple/domain/common/thresholds';
import type { PdfBlock, PdfContent } from '@cumple/server-kit/pdf/pdf-content';
import { dayWords, instantWords, localeOf, pageWords, type PaperWord, paperWord } from './paper-words';
import { milestoneWords, reportBlocks } from './report-blocks';
import { shownReceipt, type StoredReceipt } from './stored-receipt';

/** A receipt as a document: of the same receipt always the same. */
export function receiptDocument(stored: StoredReceipt, language: Language): PdfContent {
  const receipt = shownReceipt(stored);
  const { number, institution, receivedAt, demonstration } = receipt;
  const title = paperWord(language, 'receipt.title', { number });
  return {
    title, language: localeOf(language), at: new Date(receivedAt), mark: demonstration ? paperWord(language, 'demonstration') : null,
    foot: `${number} · ${institution.name}`, words: pageWords(language, 'unprintable.receipt'),
    attachment: { name: attachmentOf(number), type: 'application/json', description: paperWord(language, 'receipt.file'), bytes: Buffer.from(canonicalJson(stored.contents), 'utf8') },
    blocks: [
      { kind: 'heading', level: 1, text: title }, { kind: 'facts', facts: factsOf(receipt, language) },
      heading('receipt.contents', language), linesOf(receipt, language), paragraph(paperWord(language, 'receipt.note', { days: THRESHOLDS.reviewWorkingDays })),
      ...checkOf(receipt, language), heading('receipt.word-for-word', language),
      ...stored.contents.reports.flatMap((report) => reportBlocks(report, stored.numbers[report.report]?.number ?? null, language)),
    ],
  };
}

function factsOf({ number, plan, institution, post, sentBy, round, receivedAt, letterNumber, letterOn, approval, timeZone }: Receipt, language: Language) {
  const fact = (label: PaperWord, text: string) => ({ label: paperWord(language, label), text });
  const letter = letterNumber && letterOn ? paperWord(language, 'letter.on', { number: letterNumber, day: dayWords(letterOn, language) }) : letterNumber;
  const when = approval.decidedAt ? instantWords(approval.decidedAt, timeZone, language) : '';
  return [
    fact('receipt.number', number), fact('received-at', instantWords(receivedAt, timeZone, language)), fact('institution', institution.name), fact('post', sentBy ? paperWord(language, 'sent-by', { ...sentBy }) : post), fact('plan', plan.title),
    fact('round', round?.name ?? paperWord(language, 'outside')), ...(letter ? [fact('letter', letter)] : []),
    fact('approval', paperWord(language, `approval.${approval.mode}`, { post: approval.post ?? '', when })),
    ...(approval.signedSheet ? [fact('signed-sheet', paperWord(language, 'signed-sheet.file', { ...approval.signedSheet }))] : []),
  ];
}

function linesOf({ reports }: Receipt, language: Language): PdfBlock {
  const head = (['receipt.line', 'report-number', 'state', 'receipt.evidence-count'] as const).map((label) => paperWord(language, label));
  const stateOf = ({ milestoneState, unchanged }: ReceiptLine) => {
    const state = paperWord(language, `state.${milestoneState}`);
    return unchanged ? paperWord(language, 'receipt.unchanged', { state }) : state;
  };
  const rows = reports.map((line) => [milestoneWords(line, language), String(line.report), stateOf(line), String(line.evidenceCount)]);
  return { kind: 'table', head, rows, shares: [0.5, 0.18, 0.17, 0.15] };
}

/** What its reader compares, and with what. */
function checkOf({ number, sha256 }: Receipt, language: Language): PdfBlock[] {
  return [
    heading('receipt.check', language), { kind: 'facts', facts: [{ label: paperWord(language, 'sha256'), text: grouped(sha256) }] },
    paragraph(paperWord(language, 'receipt.check.number')), paragraph(paperWord(language, 'receipt.check.file', { name: attachmentOf(number) })),
  ];
}

const attachmentOf = (number: string): string => `${number}.json`;

/** Eight by eight, four a line: so people compare it. */
function grouped(sha256: string): string {
  return (sha256.match(/.{1,32}/g) ?? []).map((line) => (line.match(/.{1,8}/g) ?? []).join(' ')).join('\n');
}

function heading(code: PaperWord, language: Language): PdfBlock {
  return { kind: 'heading', level: 2, text: paperWord(language, code) };
}

function paragraph(text: string): PdfBlock {
  return { kind: 'paragraph', text };
}
