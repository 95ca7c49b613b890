import { BODY, GREY, heightOf, type Lettering, PAGE, type Paper } from './paper';
import type { PdfBlock, PdfFact } from './pdf-content';

type Element = PDFKit.PDFStructureElement;
interface Cell {
  lines: string[];
  lettering: Lettering;
  x: number;
  /** Of what it is the heading, if it is one. */
  scope?: 'Row' | 'Column';
}

const LABEL_SHARE = 0.27;
const PADDING = 4;
const BELOW = 8;
const GAP = 10;
const LABEL: Lettering = { face: 'bold', size: 9, color: GREY, beside: BODY };
const TEXT: Lettering = { face: 'regular', size: BODY };
/** A row that is taller may go on on the next page, from its last cell. */
const TORN_ABOVE = 200;
/** Whatever stands in full elsewhere is cut short here. */
const MOST_LINES = 12;

/** What something is, label by label: a table whose rows have their heading at the left. */
export function drawFacts(paper: Paper, parent: Element, facts: readonly PdfFact[], continued: (label: string) => string): void {
  const table = begin(paper, parent, 'Table');
  for (const { label, text } of facts) {
    const left = PAGE.width * LABEL_SHARE;
    const again = paper.linesOf(continued(label), LABEL, PAGE.width);
    drawRow(paper, table, [
      { lines: paper.linesOf(label, LABEL, left - GAP), lettering: LABEL, x: PAGE.left, scope: 'Row' },
      { lines: paper.linesOf(text, TEXT, PAGE.width - left), lettering: TEXT, x: PAGE.left + left },
    ], () => paper.artifact(() => paper.write(again, LABEL), 'Pagination'));
  }
  table.end();
  paper.y += BELOW;
}

/** A table with a heading above each column. */
export function drawTable(paper: Paper, parent: Element, { head, rows, shares }: Extract<PdfBlock, { kind: 'table' }>): void {
  const table = begin(paper, parent, 'Table');
  const cells = (texts: readonly string[], lettering: Lettering, scope?: 'Column'): Cell[] => texts.map((text, column) => {
    const before = shares.slice(0, column).reduce((sum, share) => sum + share, 0);
    return { lines: shortened(paper.linesOf(text, lettering, (shares[column] ?? 0) * PAGE.width - GAP)), lettering, x: PAGE.left + before * PAGE.width, ...(scope && { scope }) };
  });
  paper.need(heightOf(5, TEXT));
  drawRow(paper, table, cells(head, LABEL, 'Column'));
  for (const row of rows) drawRow(paper, table, cells(row, TEXT));
  table.end();
  paper.y += BELOW;
}

function shortened(lines: string[]): string[] {
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES - 1), '…'] : lines;
}

function begin(paper: Paper, parent: Element, type: string): Element {
  const element = paper.pdf.struct(type);
  parent.add(element);
  return element;
}

/** A row stays on one page unless it is too tall; then its last cell goes on, `again` above it. */
function drawRow(paper: Paper, table: Element, cells: readonly Cell[], again?: () => void): void {
  const heights = cells.map(({ lines, lettering }) => heightOf(lines.length, lettering));
  const height = Math.max(...heights) + 2 * PADDING;
  paper.need(height > TORN_ABOVE ? Math.max(...heights.slice(0, -1), heightOf(3, TEXT)) + PADDING : height);
  const row = begin(paper, table, 'TR');
  const top = paper.y + PADDING;
  const page = paper.pdf.page;
  let bottom = top;
  for (const [column, { lines, lettering, x, scope }] of cells.entries()) {
    paper.y = top;
    const options: PDFKit.Mixins.StructureElementOptions & { scope?: string } = scope ? { scope } : {};
    row.add(paper.pdf.struct(scope ? 'TH' : 'TD', options, [() => paper.write(lines, lettering, x, column === cells.length - 1 ? again : undefined)]));
    bottom = paper.pdf.page === page ? Math.max(bottom, paper.y) : paper.y;
  }
  row.end();
  paper.y = bottom + PADDING;
  paper.rule(paper.y);
}
