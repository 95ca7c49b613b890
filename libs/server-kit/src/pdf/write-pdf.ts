import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { escapeHtml } from '../http/escape-html';
import { drawBlock } from './draw-blocks';
import { markPages } from './mark-pages';
import { Paper } from './paper';
import type { PdfContent } from './pdf-content';

/**
 * Writes a PDF/UA-1: tagged, with language, title and embedded fonts. Headings are headings, tables tables, whoever reads it.
 * Characters that the font lacks show as `�`, and the document says which they are.
 */
export function writePdf(content: PdfContent): Promise<Buffer> {
  const written = last.then(() => write(content));
  last = written.catch(() => undefined);
  return written;
}

// One after the other, since they share what is known of the fonts' letters; whatever else waits comes in between.
let last: Promise<unknown> = Promise.resolve();

async function write(content: PdfContent): Promise<Buffer> {
  const paper = new Paper(content);
  const { pdf } = paper;
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  await draw(paper, content);
  markPages(paper, content);
  attach(pdf, content);
  // pdfkit's own `PDF/UA` would add a list of the glyphs that are embedded, without the parts that accents are made of.
  pdf.appendXML('<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>');
  escapeTitle(pdf);
  const ended = once(pdf, 'end');
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** The library copies the title into its XML as it stands. It does so last: the document's own title, which isn't XML, is written by then. */
function escapeTitle(pdf: PDFKit.PDFDocument): void {
  const { endMetadata } = pdf;
  pdf.endMetadata = () => {
    pdf.info.Title = escapeHtml(pdf.info.Title ?? '');
    endMetadata.call(pdf);
  };
}

async function draw(paper: Paper, { blocks, words, mark, foot }: PdfContent): Promise<void> {
  const root = paper.pdf.struct('Document');
  paper.pdf.addStructure(root);
  for (const [place, block] of blocks.entries()) {
    drawBlock(paper, root, block, words.continued, blocks[place + 1]);
    await setImmediate();
  }
  for (const text of [mark ?? '', foot]) paper.print(text);
  const signs = paper.lacked();
  if (signs) drawBlock(paper, root, { kind: 'paragraph', text: words.unprintable(signs) }, words.continued);
  root.end();
}

function attach(pdf: PDFKit.PDFDocument, { attachment, at }: PdfContent): void {
  if (!attachment) return;
  const { name, type, description, bytes } = attachment;
  pdf.file(bytes, { name, type, description, creationDate: at, modifiedDate: at });
}
