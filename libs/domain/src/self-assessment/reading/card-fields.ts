import type { CardBlocks } from './cards';
import { type FormField, type FormLabel, labelOf } from './form-labels';
import { type SourceLine, textOf } from './source';

/** What stands under each label of a card: one entry per cell, empty cells too. A label without entry is absent from the card. */
export type CardFields = ReadonlyMap<FormField, readonly (readonly SourceLine[])[]>;

const ACTORS: readonly FormField[] = ['otherActors', 'actorsGovernment', 'actorsSociety'];
/** Fields of one cell: what follows them without a label belongs to the additional information. */
const SINGLE_CELL: readonly FormField[] = ['nextSteps', 'endsOn'];

/** Sorts a card's cells under the labels before them. */
export function readCardFields(card: CardBlocks): CardFields {
  const fields = new Map<FormField, SourceLine[][]>();
  let current: FormField = 'title';
  for (const block of card.blocks) {
    const label = block.kind === 'cell' ? labelOf(textOf(block.lines)) : null;
    const accepted: FormLabel | null = label && (!isActorGroup(label.field) || ACTORS.includes(current)) ? label : null;
    if (accepted) {
      current = accepted.field;
      fields.set(current, [...(fields.get(current) ?? []), ...(accepted.rest ? [behindColon(block.lines)] : [])]);
    } else {
      current = fieldOfCell(fields, current, textOf(block.lines));
      fields.set(current, [...(fields.get(current) ?? []), [...block.lines]]);
    }
  }
  return fields;
}

function isActorGroup(field: FormField): boolean {
  return field === 'actorsGovernment' || field === 'actorsSociety';
}

function fieldOfCell(fields: ReadonlyMap<FormField, SourceLine[][]>, current: FormField, text: string): FormField {
  const filled = fields.get(current)?.some((lines) => textOf(lines) !== '') ?? false;
  return filled && text !== '' && SINGLE_CELL.includes(current) ? 'additionalInformation' : current;
}

/** The lines of a cell from behind the colon of its label on. */
function behindColon(lines: readonly SourceLine[]): SourceLine[] {
  const index = lines.findIndex((line) => line.text.includes(':'));
  return lines.slice(index).map((line, offset) => (offset === 0 ? { ...line, text: line.text.slice(line.text.indexOf(':') + 1) } : line));
}
