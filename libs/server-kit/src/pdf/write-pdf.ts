import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import { pdfText } from './pdf-text';

/** A part of a document, in reading order. */
export type PdfBlock =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  /** Something and what it is. */
  | { kind: 'fact'; label: string; text: string }
  /** A line to be written on by hand. */
  | { kind: 'line'; label: string };

export interface PdfContent {
  title: string;
  /** BCP 47, e.g. `es-GT`: screen readers speak it so. */
  language: string;
  /** What the file says of when it was made: the same content at the same instant gives the same bytes. */
  at: Date;
  /** At the top of every page; `null` for nothing. */
  mark: string | null;
  /** At the foot of every page, before its number. */
  foot: string;
  blocks: readonly PdfBlock[];
}

const MARGIN = 64;
const SIZES = { 1: 18, 2: 13, 3: 11 } as const;
const BODY = 10.5;
const SMALL = 8.5;

/** Writes a tagged PDF with language and title: headings are headings and paragraphs paragraphs, whoever reads it. */
export async function writePdf({ title, language, at, mark, foot, blocks }: PdfContent): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'LETTER', margin: MARGIN, bufferPages: true, tagged: true, lang: language, displayTitle: true, pdfVersion: '1.7',
    info: { Title: title, CreationDate: at, ModDate: at, Producer: 'Cumple', Creator: 'Cumple' },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of blocks) root.add(pdf.struct(tagOf(block), {}, [() => draw(pdf, block)]));
  root.end();
  markPages(pdf, mark, foot);
  const ended = once(pdf, 'end');
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function tagOf(block: PdfBlock): string {
  return block.kind === 'heading' ? `H${block.level}` : 'P';
}

function draw(pdf: PDFKit.PDFDocument, block: PdfBlock): void {
  if (block.kind === 'heading') {
    pdf.moveDown(block.level === 1 ? 0 : 0.8).font('Helvetica-Bold').fontSize(SIZES[block.level]).text(pdfText(block.text)).moveDown(0.3);
    return;
  }
  pdf.fontSize(BODY);
  if (block.kind === 'line') pdf.font('Helvetica').moveDown(1.6).text(`${pdfText(block.label)}: ${'_'.repeat(40)}`);
  else if (block.kind === 'fact') pdf.font('Helvetica-Bold').text(`${pdfText(block.label)}: `, { continued: true }).font('Helvetica').text(pdfText(block.text));
  else pdf.font('Helvetica').text(pdfText(block.text));
  pdf.moveDown(0.3);
}

/** What stands on every page is no part of what is read aloud. */
function markPages(pdf: PDFKit.PDFDocument, mark: string | null, foot: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    // What is written in a margin would otherwise begin another page.
    pdf.page.margins = { top: 0, bottom: 0, left: MARGIN, right: MARGIN };
    pdf.markContent('Artifact', { type: 'Pagination' }).font('Helvetica-Bold').fontSize(SMALL);
    if (mark) pdf.text(pdfText(mark), MARGIN, MARGIN / 2, { lineBreak: false });
    pdf.font('Helvetica').text(pdfText(`${foot} · ${page + 1}/${count}`), MARGIN, pdf.page.height - MARGIN / 2, { lineBreak: false });
    pdf.endMarkedContent();
  }
}
