import { once } from 'node:events';
import { drawBlock } from './draw-blocks';
import { markPages } from './mark-pages';
import { Paper } from './paper';
import type { PdfContent } from './pdf-content';

/**
 * Writes a PDF/UA-1: tagged, with language, title and embedded fonts. Headings are headings, tables tables, whoever reads it.
 * Characters that the font lacks show as `�`, and the document says which they are.
 */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  const paper = new Paper(content);
  const { pdf } = paper;
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  draw(paper, content);
  markPages(paper, content);
  attach(pdf, content);
  // pdfkit's own `PDF/UA` would add a list of the glyphs that are embedded, without the parts that accents are made of.
  pdf.appendXML('<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about=""><pdfuaid:part>1</pdfuaid:part></rdf:Description>');
  const ended = once(pdf, 'end');
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function draw(paper: Paper, { blocks, words, mark, foot }: PdfContent): void {
  const root = paper.pdf.struct('Document');
  paper.pdf.addStructure(root);
  for (const [place, block] of blocks.entries()) drawBlock(paper, root, block, words.continued, blocks[place + 1]);
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
