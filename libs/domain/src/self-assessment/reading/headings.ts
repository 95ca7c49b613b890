import type { Proposer } from '../../commitments/proposer';
import { cleanLine, plain } from './words';

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,5})\s?[.)-]?\s+(?=\S)/i;
const KNOWN =
  /^(compromisos propuestos|avances en relacion a los criterios|criterios de elegibilidad|aprendizaje (?:y colaboracion )?entre (?:paises|pares)|conclusiones|proceso de validacion|peer exchange|eligibility criteria|conclusions?\b|commitments proposed|annex|anexos?\b)/;
const GOVERNMENT =
  /^commitments? (?:proposed )?(?:by|of) (?:the )?government$|^compromisos (?:propuestos |presentados |asumidos )?(?:por|de|del) (?:el )?gobierno$/;
const SOCIETY =
  /^commitments? (?:proposed )?(?:by|of) (?:the )?civil society$|^compromisos (?:propuestos |presentados |asumidos )?(?:por|de|del) (?:la |las organizaciones de (?:la )?)?sociedad civil$/;
const JOINT = /^compromisos (?:propuestos )?(?:conjuntos|conjuntamente|por gobierno y sociedad civil)$|^joint commitments$/;
const HEADING_LENGTH = 160;

/** A line that is a section's heading by its own words, wherever it stands. */
export function isSectionHeading(raw: string): boolean {
  const text = cleanLine(raw);
  if (text.length > HEADING_LENGTH || text === '') return false;
  const numbered = NUMBERED.test(text);
  if (numbered && /^\s*[\d.ivx]{1,8}\s*(?:\.\s*)?\[bookmark: _Toc/i.test(raw)) return true;
  return (numbered || isUpperCase(text)) && KNOWN.test(plain(text.replace(NUMBERED, '')));
}

/** A numbered line in capitals: a heading too, unless fields of a card go on behind it. */
export function isNumberedCapitals(raw: string): boolean {
  const text = cleanLine(raw);
  return text.length <= HEADING_LENGTH && NUMBERED.test(text) && isUpperCase(text.replace(NUMBERED, '')) && /\S \S/.test(text.replace(NUMBERED, ''));
}

/** Who put forward the commitments under this line; `null` when it is no such heading. */
export function proposerOfHeading(raw: string): Proposer | null {
  const text = cleanLine(raw);
  if (text.length > HEADING_LENGTH) return null;
  const words = plain(text.replace(NUMBERED, '')).replace(/ \d{1,3}$/, '');
  if (GOVERNMENT.test(words)) return 'government';
  if (SOCIETY.test(words)) return 'civil-society';
  return JOINT.test(words) ? 'joint' : null;
}

function isUpperCase(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = letters.filter((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase());
  return letters.length >= 6 && capitals.length >= letters.length * 0.9;
}
