import PDFDocument from 'pdfkit';
import { breakLines } from './break-lines';
import type { PdfContent } from './pdf-content';
import { forgetGlyphs, type PaperFonts, paperFonts } from './paper-fonts';
import { printable, signNames } from './printable';

/** Letter, as Guatemala uses it. What is printed lies within the width of A4 too, so that it loses nothing on that. */
export const PAGE = { top: 70, bottom: 792 - 70, left: 64, width: 612 - 2 * 64 } as const;
export const BODY = 10;
export const GREY = '#444444';
const RULE = '#999999';
const LEADING = 1.4;
const MOST_SIGNS = 40;

export type Face = 'regular' | 'bold';
export interface Lettering {
  face: Face;
  size: number;
  color?: string;
  /** As high as lines of this size, beside which it stands; else of its own. */
  beside?: number;
}

/** Where letters stand in their line, from its top. */
const BASELINE = 0.775;

export const heightOf = (lines: number, { size, beside }: Pick<Lettering, 'size' | 'beside'>): number => lines * (beside ?? size) * LEADING;

/** Pages that are written from top to bottom. */
export class Paper {
  readonly pdf: PDFKit.PDFDocument;
  y: number = PAGE.top;
  readonly #fonts: PaperFonts = paperFonts();
  readonly #lacked = new Set<string>();

  constructor({ title, language, at }: Pick<PdfContent, 'title' | 'language' | 'at'>) {
    forgetGlyphs(this.#fonts.regular, this.#fonts.bold);
    this.pdf = new PDFDocument({
      // Its own first font isn't embedded. Margins are ours to keep.
      size: 'LETTER', margin: 0, font: '', bufferPages: true, tagged: true, lang: language, displayTitle: true, pdfVersion: '1.7',
      info: { Title: this.print(title), CreationDate: at, ModDate: at, Producer: 'Cumple', Creator: 'Cumple' },
    });
    for (const face of ['regular', 'bold'] as const) this.pdf.registerFont(face, sourceOf(this.#fonts[face]));
  }

  /** A text as it can be printed; what can't is remembered. */
  print(text: string): string {
    const { text: shown, missing } = printable(text, this.#fonts.has);
    for (const character of missing) this.#lacked.add(character);
    return shown;
  }

  /** What couldn't be printed, by name; `null` for nothing. */
  lacked(): string | null {
    if (this.#lacked.size === 0) return null;
    const names = signNames([...this.#lacked].slice(0, MOST_SIGNS));
    return this.#lacked.size > MOST_SIGNS ? `${names}…` : names;
  }

  linesOf(text: string, { face, size }: Lettering, width: number): string[] {
    this.pdf.font(face).fontSize(size);
    return breakLines(this.print(text), width, (part) => this.pdf.widthOfString(part));
  }

  /** Room left on this page. */
  room(): number {
    return PAGE.bottom - this.y;
  }

  /** Begins another page unless this much fits on this one. */
  need(height: number): void {
    if (height > this.room()) this.turn();
  }

  /** Another page. What is being marked goes on there; `first`, at its top, is no part of that. */
  turn(first?: () => void): void {
    const markings = this.pdf.endPageMarkings(this.pdf.page);
    this.pdf.addPage();
    this.y = PAGE.top;
    first?.();
    this.pdf.initPageMarkings(markings);
  }

  /** Lines, from here downwards, however many pages they take; `again` at the top of each further one. */
  write(lines: readonly string[], lettering: Lettering, x: number = PAGE.left, again?: () => void): void {
    const height = heightOf(1, lettering);
    for (const [place, line] of lines.entries()) {
      // A last line doesn't stand alone on a page.
      const left = lines.length - place;
      if (this.room() < height || (left === 2 && place > 1 && this.room() < 2 * height)) this.turn(again);
      this.put(line, lettering, x, this.y);
      this.y += height;
    }
  }

  put(line: string, lettering: Lettering, x: number, y: number): void {
    const { face, size, color = 'black' } = lettering;
    this.pdf.font(face).fontSize(size).fillColor(color).text(line, x, y + heightOf(1, lettering) * BASELINE, { lineBreak: false, baseline: 'alphabetic' });
  }

  /** What is seen but not read aloud. */
  artifact(draw: () => void, type: 'Pagination' | 'Layout' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  rule(y: number, width: number = PAGE.width, thick = 0.5): void {
    this.artifact(() => this.pdf.moveTo(PAGE.left, y).lineTo(PAGE.left + width, y).lineWidth(thick).stroke(RULE));
  }
}

/** pdfkit takes a font that is read already; its types don't say so. */
function sourceOf(font: PaperFonts['regular']): string {
  return font as unknown as string;
}
