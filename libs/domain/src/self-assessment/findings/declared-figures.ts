import type { ScaleLevel } from '../../commitments/completion-level';
import { sentencesOf } from '../reading/forum-sessions';
import type { SourceLine } from '../reading/source';
import { folded, withFigures } from '../reading/words';

/** What a figure counts. */
export type FigureKind = 'commitments' | 'government' | 'civil-society' | 'pending' | 'sessions' | 'comments' | 'policy-areas' | 'consultation-weeks';

/** A figure that the narrative states. `phrase` are its own words, never a person's. */
export interface DeclaredFigure {
  kind: FigureKind;
  value: number;
  place: string;
}

export interface DeclaredLevel {
  level: ScaleLevel;
  value: number;
  place: string;
}

const COUNT = '(?<![\\d.,%-])(\\d{1,4})(?![\\d.,]*\\d|[.,]?\\d| ?%)';
const TOTAL = new RegExp(
  `(?:los|sus|las|contiene|incluye|comprende|asumio|total de|consta de|the|its|contains|of) {1,2}${COUNT} (?:compromisos|commitments)(?! (?:alcancen|que aun|pendientes|completos|restantes))`,
  'g',
);
const PENDING = new RegExp(`${COUNT} (?:compromisos|commitments)[^.;]{0,40}?(?:pendientes?|por completar|restantes|pending|remaining)`, 'g');
const OF_GOVERNMENT = new RegExp(`${COUNT} (?:compromisos )?(?:fueron |son )?(?:propuestos )?por (?:el )?gobierno`, 'g');
const OF_SOCIETY = new RegExp(`${COUNT} (?:compromisos )?(?:fueron |son )?(?:propuestos )?por (?:la )?sociedad civil`, 'g');
const SESSIONS = new RegExp(`${COUNT} (?:mesas? tecnicas?|sesiones de la mesa(?: tecnica)?) de gobierno abierto`, 'g');
const FOLLOW_UP = new RegExp(`\\bmesa (?:tecnica |de seguimiento )[^.]{0,400}gobierno abierto[^.]{0,400}?realizado {1,2}${COUNT} (?:reuniones|sesiones)`, 'g');
const COMMENTS = new RegExp(`${COUNT} (?:comentarios|comments)`, 'g');
const AREAS = new RegExp(`${COUNT} (?:ejes|policy areas)`, 'g');
const WEEKS = new RegExp(`public(?:o|a|acion|ada|ado)\\b[^.;]{0,160}?${COUNT} (?:semanas|weeks)`, 'g');

const PATTERNS: readonly [FigureKind, RegExp][] = [
  ['commitments', TOTAL],
  ['pending', PENDING],
  ['government', OF_GOVERNMENT],
  ['civil-society', OF_SOCIETY],
  ['sessions', SESSIONS],
  ['sessions', FOLLOW_UP],
  ['comments', COMMENTS],
  ['policy-areas', AREAS],
  ['consultation-weeks', WEEKS],
];
/** A total far from the count of cards speaks of a part of them. */
const NEAR_TOTAL = 0.25;

/** The figures of some lines that can be counted again. Numbers in words count as figures. */
export function declaredFigures(lines: readonly SourceLine[]): DeclaredFigure[] {
  return lines.flatMap((line) =>
    sentencesOf(line).flatMap((sentence) => {
      const words = withFigures(folded(sentence));
      const proposers = /propuest|proposed/.test(words);
      return PATTERNS.flatMap(([kind, pattern]) =>
        isProposer(kind) && !proposers ? [] : [...words.matchAll(pattern)].map((match) => ({ kind, value: Number(match[1]), place: line.place })),
      );
    }),
  );
}

function isProposer(kind: FigureKind): boolean {
  return kind === 'government' || kind === 'civil-society';
}

/** The total of commitments that the narrative states: the one it states most often, near the number of cards. */
export function declaredTotal(narrative: readonly SourceLine[], cards: number): DeclaredFigure | null {
  const totals = declaredFigures(narrative).filter(({ kind }) => kind === 'commitments');
  const times = (value: number) => totals.filter((figure) => figure.value === value).length;
  return [...totals].sort((one, other) => times(other.value) - times(one.value) || Math.abs(one.value - cards) - Math.abs(other.value - cards))[0] ?? null;
}

/** Whether a stated total means all commitments. */
export function meansAll(value: number, cards: number): boolean {
  return Math.abs(value - cards) <= Math.max(2, cards * NEAR_TOTAL);
}

const LEVELS: readonly [ScaleLevel, RegExp][] = [
  ['not-started', /^(no iniciad|sin iniciar|not started)/],
  ['limited', /^limit/],
  ['substantial', /^(sustan|substan)/],
  ['complete', /^complet/],
];
const LEVEL_WORDS = 'no iniciad[oa]s?|sin iniciar|not started|limitad[oa]s?|limited|sustancial(?:es)?|substantial|complet[oa]s?|completad[oa]s?|completed?';
/** A figure and the first level behind it, before the next figure or sign. */
const LEVEL_FIGURE = new RegExp(`${COUNT}(?= )[^\\d.,;:]{0,90}?\\b(${LEVEL_WORDS})\\b`, 'g');

/** How many commitments of each level a sentence on the plan's commitments states. */
export function declaredLevels(lines: readonly SourceLine[]): DeclaredLevel[] {
  return lines.flatMap((line) =>
    sentencesOf(line).flatMap((sentence) => {
      const words = withFigures(folded(sentence));
      if (!/compromisos|commitments/.test(words) || /pendientes|alcancen|se espera/.test(words)) return [];
      return [...words.matchAll(LEVEL_FIGURE)].flatMap((match) => {
        const level = LEVELS.find(([, pattern]) => pattern.test(match[2] ?? ''))?.[0];
        return level ? [{ level, value: Number(match[1]), place: line.place }] : [];
      });
    }),
  );
}
