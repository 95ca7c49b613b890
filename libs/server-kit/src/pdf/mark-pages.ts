import { GREY, heightOf, type Lettering, PAGE, type Paper } from './paper';
import type { PdfContent } from './pdf-content';

const SMALL = 8;
const HEAD = 36;
const FOOT = 792 - 50;

/** What stands on every page, which is no part of what is read aloud: mark, title from the second on, foot and number. */
export function markPages(paper: Paper, { mark, title, foot, words }: Pick<PdfContent, 'mark' | 'title' | 'foot' | 'words'>): void {
  const { count } = paper.pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    paper.pdf.switchToPage(page);
    paper.artifact(() => {
      if (mark) left(paper, mark, { face: 'bold', size: SMALL }, HEAD);
      if (page > 0) left(paper, title, { face: 'regular', size: SMALL, color: GREY }, HEAD + heightOf(1, { size: SMALL }));
    }, 'Pagination');
    paper.rule(FOOT - 4);
    paper.artifact(() => markFoot(paper, foot, words.page(page + 1, count)), 'Pagination');
  }
}

function markFoot(paper: Paper, foot: string, number: string): void {
  const lettering = { face: 'regular', size: SMALL, color: GREY } as const;
  paper.pdf.font(lettering.face).fontSize(lettering.size);
  const wide = paper.pdf.widthOfString(number);
  left(paper, foot, lettering, FOOT, PAGE.width - wide - 20);
  paper.put(number, lettering, PAGE.left + PAGE.width - wide, FOOT);
}

/** One line; what doesn't fit is left out. */
function left(paper: Paper, text: string, lettering: Lettering, y: number, width: number = PAGE.width): void {
  const [line = '', ...more] = paper.linesOf(text, lettering, width - 10);
  paper.put(more.length > 0 ? `${line.trimEnd()} …` : line, lettering, PAGE.left, y);
}
