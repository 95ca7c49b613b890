import { cleanLine } from './words';

/** One line of a document with its place (`line 412`, `table 12, row 3`) and link targets that its text doesn't show. */
export interface SourceLine {
  text: string;
  place: string;
  links?: readonly string[];
}

/**
 * A document as the reading sees it, whatever the file was: cells of tables in reading order, headings, and the
 * paragraphs between them. A block holds all its lines, blank ones too.
 */
export interface SourceBlock {
  kind: 'cell' | 'heading' | 'paragraph';
  lines: readonly SourceLine[];
}

/** The text of a block: clean lines without blank ones or lone signs, joined by line breaks. */
export function textOf(lines: readonly SourceLine[]): string {
  return lines.map((line) => cleanLine(line.text)).filter((text) => /[\p{L}\p{N}]/u.test(text)).join('\n');
}

/** The first line that says something. */
function firstLine(lines: readonly SourceLine[]): SourceLine | null {
  return lines.find((line) => textOf([line]) !== '') ?? null;
}

/** Where a block is: its first line that says something, else its first line. */
export function placeOf(block: SourceBlock): string {
  return (firstLine(block.lines) ?? block.lines[0])?.place ?? '';
}
