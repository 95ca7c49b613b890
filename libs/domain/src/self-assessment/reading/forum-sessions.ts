import { groupBy } from '../../common/group-by';
import type { ParsedSession } from '../parsed-report';
import { datesIn, readGivenDate } from './date-reading';
import { type SourceBlock, type SourceLine, placeOf, textOf } from './source';
import { cleanLine, folded, plain } from './words';

const DATE_HEADER = /^(fecha|date)( de (realizacion|celebracion))?$/;
const PLACE_HEADER = /^(lugar|sede|place|venue)\b/;
const SESSION_HEADER = /^(mesa|sesion|reunion|mesa tecnica|session|meeting|actividad)\b/;
const MOST_COLUMNS = 8;

/** Sessions of the multi-stakeholder forum: those in the report's table, and those that its narrative alone names. */
export function readForumSessions(blocks: readonly SourceBlock[], narrative: readonly SourceLine[]): ParsedSession[] {
  const listed = uniqueDays(sessionsInTables(blocks));
  const days = new Set(listed.map((session) => session.heldOn));
  return [...listed, ...uniqueDays(sessionsInText(narrative)).filter((session) => !days.has(session.heldOn))];
}

function sessionsInTables(blocks: readonly SourceBlock[]): ParsedSession[] {
  const cells = blocks.map((block) => (block.kind === 'cell' ? textOf(block.lines) : null));
  for (let index = 0; index < cells.length; index++) {
    const header = headerAt(cells, index);
    if (header) return rowsBehind(blocks, cells, header);
  }
  return [];
}

interface SessionHeader {
  next: number;
  columns: number;
  date: number;
  place: number;
}

/** The header of the table of sessions ends in (or holds) a date column, beside one for the session or its place. */
function headerAt(cells: readonly (string | null)[], start: number): SessionHeader | null {
  const names: string[] = [];
  for (let index = start; index < cells.length && names.length < MOST_COLUMNS; index++) {
    const cell = cells[index];
    if (cell === null || cell === undefined || cell.length > 60 || readGivenDate(cell)?.certainty === 'plain') break;
    names.push(plain(cell));
    const date = names.findIndex((name) => DATE_HEADER.test(name));
    const place = names.findIndex((name) => PLACE_HEADER.test(name));
    const complete = date >= 0 && names.some((name) => SESSION_HEADER.test(name));
    if (complete && rowAt(cells, index + 1, names.length, date)) return { next: index + 1, columns: names.length, date, place };
  }
  return null;
}

function rowAt(cells: readonly (string | null)[], start: number, columns: number, date: number): boolean {
  const row = cells.slice(start, start + columns);
  return row.length === columns && row.every((cell) => cell !== null) && readGivenDate(row[date] ?? '')?.given.precision === 'day';
}

function rowsBehind(blocks: readonly SourceBlock[], cells: readonly (string | null)[], header: SessionHeader): ParsedSession[] {
  const sessions: ParsedSession[] = [];
  for (let start = header.next; rowAt(cells, start, header.columns, header.date); start += header.columns) {
    const heldOn = readGivenDate(cells[start + header.date] ?? '')?.given.date;
    const place = header.place >= 0 ? cells[start + header.place] || null : null;
    if (heldOn) sessions.push({ heldOn, place, source: 'table', sourcePlace: placeOf(blocks[start + header.date] as SourceBlock) });
  }
  return sessions;
}

const FORUM = /mesa? tecnica|mesa de gobierno abierto|multi-?stakeholder forum/;
const HELD = /celebrad[ao]|realiz(?:o|ada|aron)|llev(?:o|aron) a cabo|\bheld\b|took place/;
const NEAR = 90;

/** Sentences that speak of the forum and say that it met on a day. */
function sessionsInText(narrative: readonly SourceLine[]): ParsedSession[] {
  return narrative.flatMap((line) => sentencesOf(line).flatMap((sentence) => {
    const words = folded(sentence);
    if (!FORUM.test(words)) return [];
    const held = HELD.exec(words.slice(FORUM.exec(words)?.index ?? 0)) ?? null;
    if (!held) return [];
    const verb = (FORUM.exec(words)?.index ?? 0) + held.index;
    const date = datesIn(sentence).find(({ given, start }) => given.precision === 'day' && start > verb && start - verb < NEAR);
    return date?.given.date ? [{ heldOn: date.given.date, place: null, source: 'text' as const, sourcePlace: line.place }] : [];
  }));
}

/** The sentences of a line. A dot inside a number or address ends none. */
export function sentencesOf(line: SourceLine): string[] {
  return cleanLine(line.text).split(/(?<=[.;])\s+(?=[\p{Lu}\d¿¡“"(·])/u);
}

/** One entry per day, with every place that names it. */
function uniqueDays(sessions: readonly ParsedSession[]): ParsedSession[] {
  return [...groupBy(sessions, ({ heldOn }) => heldOn).values()].flatMap((group) =>
    group.slice(0, 1).map((session) => ({ ...session, sourcePlace: [...new Set(group.map(({ sourcePlace }) => sourcePlace))].join('; ') })));
}
