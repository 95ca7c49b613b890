import type { Day } from '../../common/day';
import { readGivenDate } from './date-reading';
import { sentencesOf } from './forum-sessions';
import { readInstitutionName } from './institution-names';
import type { InstitutionRegister } from './institution-register';
import type { SourceBlock, SourceLine } from './source';
import { cleanLine, folded, plain } from './words';

const DATE_LINE_LENGTH = 90;
const DATE_NAME = /^(?:fecha(?: del informe)?|date)\s?:\s?/i;

/**
 * The day of the report: the last line outside its tables that is a date (`Guatemala, 30 de septiembre de 2015`); a month
 * counts where no line gives a day. `null` when there is none.
 */
export function readReportDate(blocks: readonly SourceBlock[]): Day | null {
  const lines = blocks.flatMap((block) => block.lines.slice(block.kind === 'cell' ? 1 : 0)).map((line) => cleanLine(line.text));
  const readings = lines.filter((text) => text.length <= DATE_LINE_LENGTH).flatMap((text) => {
    const reading = readGivenDate(text.replace(DATE_NAME, ''));
    return reading?.certainty === 'plain' ? [reading.given] : [];
  });
  return (readings.findLast(({ precision }) => precision === 'day') ?? readings.findLast(({ precision }) => precision === 'month'))?.date ?? null;
}

/** Whether the report speaks of the middle or of the end of its plan's term. */
export function readReportKind(narrative: readonly SourceLine[]): 'midterm' | 'end-of-term' {
  const text = folded(narrative.map((line) => cleanLine(line.text)).join(' '));
  const midterm = text.match(/medio termino|medio periodo|mid-?term/g)?.length ?? 0;
  const end = text.match(/fin de termino|final de termino|autoevaluacion final|end-of-term|informe final de autoevaluacion/g)?.length ?? 0;
  return end > midterm ? 'end-of-term' : 'midterm';
}

const CONTACT = /punto de contacto|point of contact/;
const CONTACT_IS = /(?:punto de contacto|point of contact)[^.,;:]{0,60}? (?:es|is) (?:la |el |the )?(\p{Lu}[^,.;:]{6,160})/iu;

/** Slug of the institution that the narrative names as the plan's point of contact. */
export function readCoordinator(narrative: readonly SourceLine[], register: InstitutionRegister): string | null {
  const sentences = narrative.flatMap(sentencesOf).filter((sentence) => CONTACT.test(folded(sentence)));
  for (const sentence of sentences) {
    const known = register.findIn(sentence);
    if (known) return known;
  }
  const named = sentences.map((sentence) => CONTACT_IS.exec(sentence)?.[1]).find((name) => name !== undefined);
  const { name, acronym } = readInstitutionName((named ?? '').replace(/ (?:que|quien|la cual|which|who) .*$/, ''));
  return name && name.split(' ').length <= 14 ? register.add(acronym ? `${name} (${acronym})` : name)[0] ?? null : null;
}

const AREAS = /\d{1,3} ejes|ejes de trabajo|ejes tematicos|policy areas/;
const AREA = /^(?:[·•*-]|\d{1,2}[.)]) ?([^:.]{4,90}):/;
const AREA_DISTANCE = 60;

/** Names of the plan's policy areas: a list of `· Name: …` behind the words `ejes de trabajo`. */
export function readPolicyAreas(narrative: readonly SourceLine[]): { code: string; name: string }[] {
  const start = narrative.findIndex((line) => AREAS.test(folded(line.text)));
  if (start < 0) return [];
  const areas: string[] = [];
  let silent = 0;
  for (const line of narrative.slice(start + 1, start + 1 + AREA_DISTANCE)) {
    const text = cleanLine(line.text);
    const name = AREA.exec(text)?.[1]?.trim();
    if (name) areas.push(name);
    else if (text !== '' && areas.length > 0 && ++silent > 1) break;
  }
  return areas.map((name) => ({ code: plain(name).replaceAll(' ', '-').slice(0, 60).replace(/-$/, ''), name }));
}
