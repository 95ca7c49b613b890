import { isOnlyAddresses } from './addresses';
import type { CardBlocks } from './cards';
import { type FormField, type FormLabel, labelOf } from './form-labels';
import { type SourceLine, placeOf, textOf } from './source';

/** What a card has under one label: a group of lines per cell, empty cells too. `place` is the label's (or the first cell's). */
export interface CardField {
  place: string;
  cells: SourceLine[][];
}

/** The labels of a card that are there, with what stands under them. */
export type CardFields = ReadonlyMap<FormField, CardField>;

const ACTORS: readonly FormField[] = ['otherActors', 'actorsGovernment', 'actorsSociety'];
/** Fields of one cell: what follows them without a label belongs to the additional information. */
const SINGLE_CELL: readonly FormField[] = ['nextSteps', 'endsOn'];

/** Sorts a card's cells under the labels before them. */
export function readCardFields(card: CardBlocks): CardFields {
  const fields = new Map<FormField, CardField>();
  let current: FormField = 'title';
  for (const block of card.blocks) {
    const label = block.kind === 'cell' ? labelOf(textOf(block.lines)) : null;
    const accepted: FormLabel | null = label && (!isActorGroup(label.field) || ACTORS.includes(current)) ? label : null;
    current = accepted?.field ?? fieldOfCell(fields, current, textOf(block.lines));
    const field = fields.get(current) ?? { place: placeOf(block), cells: [] };
    fields.set(current, field);
    if (!accepted) field.cells.push([...block.lines]);
    else if (accepted.rest) field.cells.push(behindColon(block.lines));
  }
  return fields;
}

function isActorGroup(field: FormField): boolean {
  return field === 'actorsGovernment' || field === 'actorsSociety';
}

function fieldOfCell(fields: CardFields, current: FormField, text: string): FormField {
  const cells = fields.get(current)?.cells ?? [];
  const taken = cells.some((lines) => textOf(lines) !== '') || (cells.length > 0 && text.split('\n').every(isOnlyAddresses));
  return taken && text !== '' && SINGLE_CELL.includes(current) ? 'additionalInformation' : current;
}

/** The lines of a cell from behind the colon of its label on. */
function behindColon(lines: readonly SourceLine[]): SourceLine[] {
  const index = lines.findIndex((line) => line.text.includes(':'));
  return lines.slice(index).map((line, offset) => (offset === 0 ? { ...line, text: line.text.slice(line.text.indexOf(':') + 1) } : line));
}
