import { drawFacts, drawTable } from './draw-tables';
import { BODY, heightOf, type Lettering, PAGE, type Paper } from './paper';
import type { PdfBlock } from './pdf-content';

type Element = PDFKit.PDFStructureElement;
type Block<Kind> = Extract<PdfBlock, { kind: Kind }>;

const HEADINGS = { 1: { size: 18, above: 0, below: 10 }, 2: { size: 13, above: 20, below: 6 }, 3: { size: 11, above: 16, below: 4 } } as const;
const COMPANY = 60;
const BELOW = 6;
const TEXT: Lettering = { face: 'regular', size: BODY };
const SIGNED_BY_HAND = { height: 52, width: 280 } as const;

/** Draws a block below what stands there, and says in the structure what it is; `next`: what follows it. */
export function drawBlock(paper: Paper, parent: Element, block: PdfBlock, continued: (label: string) => string, next?: PdfBlock): void {
  if (block.kind === 'heading') drawHeading(paper, parent, block, next);
  else if (block.kind === 'paragraph') drawParagraph(paper, parent, block);
  else if (block.kind === 'facts') drawFacts(paper, parent, block.facts, continued);
  else if (block.kind === 'table') drawTable(paper, parent, block);
  else drawSignatures(paper, parent, block);
}

function drawHeading(paper: Paper, parent: Element, block: Block<'heading'>, next?: PdfBlock): void {
  const { lines, lettering, above, below } = lettered(paper, block);
  if (paper.y > PAGE.top) paper.y += above;
  paper.need(heightOf(lines.length, lettering) + below + companyOf(paper, next));
  parent.add(paper.pdf.struct(`H${block.level}`, {}, [() => paper.write(lines, lettering)]));
  paper.y += below;
}

/** What a heading keeps below it, so that it never ends a page. */
function companyOf(paper: Paper, next?: PdfBlock): number {
  if (next?.kind === 'signatures') return heightOfSignatures(paper, next);
  if (next?.kind !== 'heading') return COMPANY;
  const { lines, lettering, above, below } = lettered(paper, next);
  return above + heightOf(lines.length, lettering) + below + COMPANY;
}

function lettered(paper: Paper, { level, text }: Block<'heading'>) {
  const { size, above, below } = HEADINGS[level];
  const lettering = { face: 'bold', size } as const;
  return { lines: paper.linesOf(text, lettering, PAGE.width), lettering, above, below };
}

function drawParagraph(paper: Paper, parent: Element, { text }: Block<'paragraph'>): void {
  const lines = paper.linesOf(text, TEXT, PAGE.width);
  paper.need(heightOf(Math.min(lines.length, 3), TEXT));
  parent.add(paper.pdf.struct('P', {}, [() => paper.write(lines, TEXT)]));
  paper.y += BELOW;
}

function heightOfSignatures(paper: Paper, { statement, labels }: Block<'signatures'>): number {
  return heightOf(paper.linesOf(statement, TEXT, PAGE.width).length, TEXT) + BELOW + labels.length * SIGNED_BY_HAND.height;
}

function drawSignatures(paper: Paper, parent: Element, block: Block<'signatures'>): void {
  paper.need(heightOfSignatures(paper, block));
  drawParagraph(paper, parent, { kind: 'paragraph', text: block.statement });
  for (const label of block.labels) {
    const line = paper.y + SIGNED_BY_HAND.height - 18;
    paper.rule(line, SIGNED_BY_HAND.width, 0.8);
    parent.add(paper.pdf.struct('P', {}, [() => paper.put(paper.print(label), { face: 'regular', size: 9 }, PAGE.left, line + 2)]));
    paper.y += SIGNED_BY_HAND.height;
  }
}
