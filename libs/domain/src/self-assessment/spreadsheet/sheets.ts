import type { SheetLanguage } from '../../common/spreadsheet/sheet-language';
import { MAX_LENGTH } from '../plan-document-limits';
import { choice, code, type Column, day, givenDate, KIND_WORDS, MEANING_WORDS, number, PLACE_WORDS, PROPOSER_WORDS, required, SECTOR_WORDS, slugs, text, title } from './columns';

export const SHEET_KEYS = ['plan', 'policyAreas', 'institutions', 'posts', 'commitments', 'milestones'] as const;
export type SheetKey = (typeof SHEET_KEYS)[number];

export interface Sheet {
  name: Readonly<Record<SheetLanguage, string>>;
  columns: readonly Column[];
}

const institution = text('institution', 'Institución', 'Institution', MAX_LENGTH.slug);

/** The sheets of a plan's spreadsheet and their columns: what is written and what is read. */
export const SHEETS: Readonly<Record<SheetKey, Sheet>> = {
  plan: {
    name: { es: 'Plan', en: 'Plan' },
    columns: [
      required(code), title,
      text('jurisdiction.code', 'Jurisdicción: código', 'Jurisdiction: code', MAX_LENGTH.code), text('jurisdiction.name', 'Jurisdicción: nombre', 'Jurisdiction: name', MAX_LENGTH.title),
      choice('jurisdiction.kind', 'Jurisdicción: tipo', 'Jurisdiction: kind', PLACE_WORDS),
      day('startsOn', 'Inicia', 'Starts on'), day('endsOn', 'Termina', 'Ends on'), text('timeZone', 'Zona horaria', 'Time zone', MAX_LENGTH.title),
      text('coordinator', 'Institución coordinadora', 'Coordinating institution', MAX_LENGTH.slug),
    ],
  },
  policyAreas: { name: { es: 'Ejes', en: 'Policy areas' }, columns: [required(code), text('name', 'Nombre', 'Name', MAX_LENGTH.title)] },
  institutions: {
    name: { es: 'Instituciones', en: 'Institutions' },
    columns: [required(code), text('name', 'Nombre', 'Name', MAX_LENGTH.title), text('acronym', 'Siglas', 'Acronym', MAX_LENGTH.title), choice('sector', 'Sector', 'Sector', SECTOR_WORDS)],
  },
  posts: {
    name: { es: 'Puestos', en: 'Posts' },
    columns: [required(institution), required(text('title', 'Puesto', 'Post', MAX_LENGTH.title)), text('mailbox', 'Buzón institucional', 'Institutional mailbox', MAX_LENGTH.title)],
  },
  commitments: {
    name: { es: 'Compromisos', en: 'Commitments' },
    columns: [
      required(code), number('number', 'Número', 'Number', true), choice('proposer', 'Propuesto por', 'Proposed by', PROPOSER_WORDS), title,
      choice('kind', 'Tipo', 'Kind', KIND_WORDS), text('policyArea', 'Eje', 'Policy area', MAX_LENGTH.code),
      text('leadInstitution', 'Institución responsable', 'Lead institution', MAX_LENGTH.slug), slugs('supportingInstitutions', 'Instituciones de apoyo', 'Supporting institutions'),
      text('responsiblePost', 'Puesto responsable', 'Responsible post', MAX_LENGTH.title), text('otherActors', 'Otros actores', 'Other actors'),
      text('objective', 'Objetivo', 'Objective'), text('description', 'Descripción', 'Description'), text('relevance', 'Relevancia', 'Relevance'),
      text('ambition', 'Ambición', 'Ambition'), text('results', 'Resultados', 'Results'), text('nextSteps', 'Próximos pasos', 'Next steps'),
      text('additionalInformation', 'Información adicional', 'Additional information'),
      ...givenDate('endsOn', 'Fecha de conclusión', 'Conclusion date'), choice('endsOnMeaning', 'Fecha de conclusión: qué es', 'Conclusion date: what it is', MEANING_WORDS),
    ],
  },
  milestones: {
    name: { es: 'Hitos', en: 'Milestones' },
    columns: [
      required(text('commitment', 'Compromiso', 'Commitment', MAX_LENGTH.code)), required(number('number', 'Número', 'Number', true)), text('title', 'Título', 'Title'),
      text('verificationMeans', 'Medio de verificación', 'Verification means'), institution, number('weight', 'Peso', 'Weight', false),
      ...givenDate('startsOn', 'Fecha de inicio', 'Start date'), ...givenDate('dueOn', 'Fecha de conclusión', 'Due date'),
    ],
  },
};
