import { type FormLabel, labelOf } from './form-labels';
import { isNumberedCapitals, isSectionHeading } from './headings';
import { type SourceBlock, type SourceLine, textOf } from './source';

/** A level table whose whole row stands on one line, its cells apart by tabs: then every row of the document does. */
const ROW_ON_ONE_LINE = /limit(?:ado|ed)\s{0,3}\t\s{0,3}(?:sustancial|substantial)/i;

/**
 * The blocks of a report converted to plain text, where each cell of a table begins with a tab and goes on over the
 * lines that don't. Headings that such a cell would swallow are cut off again.
 */
export function blocksOfText(lines: readonly string[]): SourceBlock[] {
  return blocksOfLines(lines.map((text, index) => ({ text, place: `line ${index + 1}` })));
}

/** The same of lines that bring their own places: paragraphs of a document that a conversion left without tables. */
export function blocksOfLines(lines: readonly SourceLine[]): SourceBlock[] {
  const rowsOnOneLine = lines.some(({ text }) => ROW_ON_ONE_LINE.test(text));
  const blocks: { kind: SourceBlock['kind']; lines: SourceLine[] }[] = [{ kind: 'paragraph', lines: [] }];
  for (const line of lines) {
    const parts = partsOf(line.text, rowsOnOneLine);
    if (parts === null) blocks.at(-1)?.lines.push(line);
    else parts.forEach((text, index) => blocks.push({ kind: 'cell', lines: [index === parts.length - 1 ? { ...line, text } : { text, place: line.place }] }));
  }
  return cutAtHeadings(blocks);
}

/** The cells that begin on a line; `null` for a line that goes on with the one before. */
function partsOf(text: string, rowsOnOneLine: boolean): string[] | null {
  if (!text.includes('\t')) return null;
  if (rowsOnOneLine) return text.split('\t');
  const parts = text.split('\t');
  return parts[0]?.trim() === '' ? parts.slice(1) : parts;
}

function cutAtHeadings(blocks: readonly SourceBlock[]): SourceBlock[] {
  const result: SourceBlock[] = [];
  let next: FormLabel | null = null;
  for (const block of [...blocks].reverse()) {
    const mayEndCard = next === null || next.field === 'lead' || next.field === 'title';
    const pieces = cut(block, mayEndCard);
    result.push(...pieces.reverse());
    const first = pieces.at(-1);
    next = (first?.kind === 'cell' ? labelOf(textOf(first.lines)) : null) ?? next;
  }
  return result.reverse();
}

function cut(block: SourceBlock, mayEndCard: boolean): SourceBlock[] {
  const pieces: { kind: SourceBlock['kind']; lines: SourceLine[] }[] = [{ kind: block.kind, lines: [] }];
  block.lines.forEach((line, index) => {
    const own = block.kind === 'cell' && index === 0;
    if (!own && (isSectionHeading(line.text) || (mayEndCard && isNumberedCapitals(line.text)))) {
      pieces.push({ kind: 'heading', lines: [line] }, { kind: 'paragraph', lines: [] });
    } else pieces.at(-1)?.lines.push(line);
  });
  return pieces.filter((piece) => piece.lines.length > 0);
}
