import type { ScaleLevel } from '../../commitments/completion-level';
import type { Proposer } from '../../commitments/proposer';
import type { ExpectedField, NarrativeField, Paragraph, ParsedCommitment } from '../parsed-report';
import { EXPECTED_FIELDS, NARRATIVE_FIELDS } from '../parsed-report';
import type { QuarantinedContact } from '../quarantine';
import { type FoundAddress, addressesIn, isOnlyAddresses, joinBroken } from './addresses';
import type { CardBlocks } from './cards';
import { type CardFields, readCardFields } from './card-fields';
import { readGivenDate } from './date-reading';
import type { FormField } from './form-labels';
import type { InstitutionRegister } from './institution-register';
import { readLevel } from './level-table';
import type { KnownPersons } from './known-persons';
import { contactsIn, withoutPersonalData } from './personal-data';
import { type SourceLine, textOf } from './source';

/** A card under its code, with its cells sorted under their labels. */
export interface CodedCard extends CardBlocks {
  code: string;
  number: number;
  proposer: Proposer;
  fields: CardFields;
}

const PREFIX: Record<Proposer, string> = { government: 'G', 'civil-society': 'S', joint: 'C' };
/** Stands for the responsible institution that a card doesn't name. */
const UNNAMED_INSTITUTION = 'Institución no indicada';

/** Gives cards their codes: the number of the title, else the one behind the last of the same proposer. */
export function codedCards(cards: readonly CardBlocks[]): CodedCard[] {
  const last = new Map<Proposer, number>();
  return cards.map((card) => {
    const proposer = card.proposer ?? 'joint';
    const number = card.number ?? (last.get(proposer) ?? 0) + 1;
    last.set(proposer, number);
    return { ...card, proposer, number, code: `${PREFIX[proposer]}${number}`, fields: readCardFields(card) };
  });
}

/** Text under a label, cell by cell; `null` when there is none. */
export function textUnder(card: CodedCard, field: FormField): string | null {
  return textOf(linesUnder(card, field)) || null;
}

/** Reads a card. Every text comes without the personal data of the report. */
export function readCommitment(card: CodedCard, register: InstitutionRegister, personal: KnownPersons): ParsedCommitment {
  const masked = (text: string | null) => (text === null ? null : withoutPersonalData(text, personal));
  const lead = register.add(masked(textUnder(card, 'lead')) ?? UNNAMED_INSTITUTION);
  const addresses = cardAddresses(card);
  return {
    code: card.code,
    number: card.number,
    proposer: card.proposer,
    title: masked(card.title) || card.code,
    place: card.place,
    leadInstitution: lead[0] ?? '',
    supportingInstitutions: lead.slice(1),
    responsiblePost: masked(textUnder(card, 'post')?.replaceAll('\n', ' ') ?? null),
    otherActors: masked(otherActors(card)),
    actors: actorLines(card).map((line) => withoutPersonalData(line, personal)),
    texts: Object.fromEntries(NARRATIVE_FIELDS.map((field) => [field, paragraphs(card, field, personal)])) as Record<NarrativeField, Paragraph[]>,
    level: levelOf(card),
    endsOn: readGivenDate(masked(textUnder(card, 'endsOn')) ?? ''),
    addresses,
    missing: EXPECTED_FIELDS.filter((field) => isMissing(card, field, addresses)),
    places: Object.fromEntries([...card.fields].map(([field, { place }]) => [field, place])),
  };
}

function levelOf(card: CodedCard): ScaleLevel | null {
  const cells = card.fields.get('level')?.cells ?? [];
  return readLevel(cells.map(textOf), cells.map(([line]) => (line?.place.startsWith('table ') ? line.place : null)));
}

/** The personal data of a card: the fields for it, and what its other texts hold. */
export function contactOf(card: CodedCard): QuarantinedContact {
  const found = contactsIn([...card.fields.values()].flatMap(({ cells }) => cells.flat()).map((line) => line.text).join('\n'));
  return {
    commitment: card.code,
    personName: textUnder(card, 'person'),
    email: joined([textUnder(card, 'email'), ...found.emails]),
    telephone: joined([textUnder(card, 'telephone'), ...found.telephones]),
  };
}

function joined(values: readonly (string | null)[]): string | null {
  const distinct = [...new Set(values.filter((value) => value !== null))];
  return distinct.filter((value, index) => !distinct.slice(0, index).some((earlier) => earlier.includes(value))).join('; ') || null;
}

function linesUnder(card: CodedCard, field: FormField): SourceLine[] {
  return card.fields.get(field)?.cells.flat() ?? [];
}

/** The paragraphs of a field. Addresses that stand alone in the additional information are evidence, not words. */
function paragraphs(card: CodedCard, field: NarrativeField, personal: KnownPersons): Paragraph[] {
  const lines = field === 'additionalInformation' ? joinBroken(linesUnder(card, field)) : linesUnder(card, field);
  return lines.map((line) => ({ text: textOf([line]), place: line.place }))
    .filter(({ text }) => text !== '' && !(field === 'additionalInformation' && isOnlyAddresses(text)))
    .map(({ text, place }) => ({ text: withoutPersonalData(text, personal), place }));
}

function actorLines(card: CodedCard): string[] {
  const lines = (['otherActors', 'actorsGovernment', 'actorsSociety'] as const).flatMap((field) => textUnder(card, field)?.split('\n') ?? []);
  return lines.map((line) => line.replace(/^[·•\s-]+/u, '')).filter((line) => line !== '');
}

/** Who else takes part, in the source's words, with the groups of the form where it has them. */
function otherActors(card: CodedCard): string | null {
  const groups: [FormField, string][] = [['otherActors', ''], ['actorsGovernment', 'Gobierno: '], ['actorsSociety', 'Sociedad civil, iniciativa privada: ']];
  const parts = groups.flatMap(([field, name]) => {
    const text = textUnder(card, field);
    return text === null ? [] : [`${name}${text}`];
  });
  return parts.join('\n') || null;
}

function cardAddresses(card: CodedCard): FoundAddress[] {
  return [...card.fields.values()].flatMap(({ cells }) => cells.flatMap((cell) => addressesIn(cell)));
}

function isMissing(card: CodedCard, field: ExpectedField, addresses: readonly FoundAddress[]): boolean {
  if (field === 'title') return card.title === '';
  if (field === 'evidence') return !addresses.some((address) => address.complete);
  if (field === 'level') return levelOf(card) === null;
  return textUnder(card, FORM_FIELD[field] ?? (field as FormField)) === null;
}

/** Fields whose label has another name than the property. */
export const FORM_FIELD: Partial<Record<ExpectedField, FormField>> = { leadInstitution: 'lead', responsiblePost: 'post' };
