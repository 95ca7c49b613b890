import type { Proposer } from '../../commitments/proposer';
import { type FormField, type FormLabel, labelOf } from './form-labels';
import { proposerOfHeading } from './headings';
import { type SourceBlock, type SourceLine, placeOf, textOf } from './source';
import { cleanLine } from './words';

/** One card of the form: its title and the blocks behind it. */
export interface CardBlocks {
  proposer: Proposer | null;
  number: number | null;
  title: string;
  place: string;
  blocks: readonly SourceBlock[];
}

export interface SplitReport {
  cards: CardBlocks[];
  /** Lines outside the cards: the report's narrative. */
  narrative: SourceLine[];
  /** Blocks outside the cards, for the tables among them. */
  others: SourceBlock[];
}

const STARTS: readonly FormField[] = ['title', 'lead', 'person', 'post', 'email', 'telephone', 'otherActors', 'objective', 'description'];
const NUMBERED_TITLE = /^(?:(?:compromiso|commitment)\s*(?:(?:no\.?|n[úu]mero|#|n[.°º]{1,2})\s*)?)?([GSC]?)(\d{1,3})\s*(?:[.):–-]{1,2}\s*)?(?=\p{L}|["“¿¡])/iu;
const TITLE_LENGTH = 600;
const LOOK_AHEAD = 8;

/** Splits a document into cards and narrative. Cards begin at a title that a first label of the form follows. */
export function splitReport(source: readonly SourceBlock[]): SplitReport {
  const blocks = detachTitles(source);
  const labels = blocks.map((block) => (block.kind === 'cell' ? labelOf(textOf(block.lines)) : null));
  const starts = cardStarts(blocks, labels);
  const report: SplitReport = { cards: [], narrative: [], others: [] };
  let proposer: Proposer | null = null;
  for (let index = 0; index < blocks.length;) {
    const start = starts.get(index);
    if (start === undefined) {
      const block = blocks[index] as SourceBlock;
      for (const line of block.lines) proposer = proposerOfHeading(line.text) ?? proposer;
      report.narrative.push(...block.lines);
      report.others.push(block);
      index++;
    } else {
      const end = cardEnd(blocks, starts, start);
      report.cards.push({ proposer, ...titleOf(blocks, labels, index, start), blocks: blocks.slice(start, end) });
      index = end;
    }
  }
  return report;
}

/** Where cards begin: index of the title (or of the first label without one) → index of the first label. */
function cardStarts(blocks: readonly SourceBlock[], labels: readonly (FormLabel | null)[]): Map<number, number> {
  const starts = new Map<number, number>();
  let last = -1;
  labels.forEach((label, index) => {
    if (!label || !STARTS.includes(label.field) || index <= last || !belongsToForm(labels, index, label.field)) return;
    const title = titleBefore(blocks, labels, index, label.field);
    if (title === null && label.field !== 'lead' && label.field !== 'title') return;
    if (label.field === 'lead' && startedByTitleLabel(starts, labels, index)) return;
    starts.set(title ?? index, index);
    last = index;
  });
  return starts;
}

/** A lone word of the form in another table is no card: other labels must follow soon. */
function belongsToForm(labels: readonly (FormLabel | null)[], index: number, field: FormField): boolean {
  return labels.slice(index + 1, index + 1 + LOOK_AHEAD).some((label) => label !== null && label.field !== field);
}

function startedByTitleLabel(starts: ReadonlyMap<number, number>, labels: readonly (FormLabel | null)[], index: number): boolean {
  const last = [...starts.values()].at(-1);
  return last !== undefined && labels[last]?.field === 'title' && !labels.slice(last, index).some((label) => label?.field === 'lead');
}

function titleBefore(blocks: readonly SourceBlock[], labels: readonly (FormLabel | null)[], index: number, field: FormField): number | null {
  if (field === 'title') return null;
  let candidate = index - 1;
  while (candidate >= 0 && textOf(blocks[candidate]?.lines ?? []) === '') candidate--;
  const text = textOf(blocks[candidate]?.lines ?? []);
  if (candidate < 0 || labels[candidate] || text.length > TITLE_LENGTH) return null;
  const label = labels[candidate - 1];
  const isValue = label !== null && label !== undefined && label.rest === '';
  if (NUMBERED_TITLE.test(text)) return field === 'lead' || !isValue ? candidate : null;
  return field === 'lead' && !isValue && !/:\/\/|www\./.test(text) && proposerOfHeading(text) === null ? candidate : null;
}

function cardEnd(blocks: readonly SourceBlock[], starts: ReadonlyMap<number, number>, start: number): number {
  let end = start + 1;
  while (end < blocks.length && blocks[end]?.kind !== 'heading' && !starts.has(end) && !isProposerHeading(blocks[end] as SourceBlock)) end++;
  return end;
}

function isProposerHeading(block: SourceBlock): boolean {
  return block.lines.some((line) => proposerOfHeading(line.text) !== null);
}

function titleOf(
  blocks: readonly SourceBlock[],
  labels: readonly (FormLabel | null)[],
  index: number,
  start: number,
): Pick<CardBlocks, 'number' | 'title' | 'place'> {
  const block = blocks[index] as SourceBlock;
  const label = labels[start];
  const written = label?.field === 'title' ? label.rest || textOf(blocks[start + 1]?.lines ?? []) : index === start ? '' : textOf(block.lines);
  const text = cleanLine(written);
  const match = NUMBERED_TITLE.exec(text);
  const title = (match ? text.slice(match[0].length) : text).replace(/(?<![.])\.$/, '');
  return { number: match ? Number(match[2]) : null, title, place: placeOf(block) };
}

/** A title without a tab of its own, left at the end of the cell before: it becomes a block. */
function detachTitles(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const isLead = next?.kind === 'cell' && labelOf(textOf(next.lines))?.field === 'lead';
    const last = block.lines.findLastIndex((line) => textOf([line]) !== '');
    const first = block.lines.findIndex((line) => textOf([line]) !== '');
    if (!isLead || last <= first || !NUMBERED_TITLE.test(cleanLine(block.lines[last]?.text ?? '')) || textOf([block.lines[last - 1] as SourceLine]) !== '')
      return [block];
    return [
      { ...block, lines: block.lines.slice(0, last) },
      { kind: 'paragraph' as const, lines: block.lines.slice(last) },
    ];
  });
}
