import { groupBy } from '../../common/group-by';
import type { Finding } from '../finding';
import { NARRATIVE_FIELDS, type NarrativeField, type ParsedCommitment, type ParsedReport } from '../parsed-report';
import { plain } from '../reading/words';

const SHORTEST = 80;

interface Passage {
  code: string;
  field: NarrativeField;
  place: string;
  text: string;
}

/** Texts of 80 characters and more (normalised) that stand in different commitments: whole fields, else paragraphs of them. */
export function findRepeatedTexts({ commitments }: ParsedReport): Finding[] {
  const whole = groups(commitments.flatMap(wholeFields));
  const told = new Set(whole.flat().map(({ code, field }) => `${code} ${field}`));
  const parts = groups(commitments.flatMap(paragraphs)).filter((group) => !group.every(({ code, field }) => told.has(`${code} ${field}`)));
  const together = groupBy(parts, (group) => group.map(({ code, field }) => `${code} ${field}`).join());
  return [...whole.map((group) => findingOf([group])), ...[...together.values()].map(findingOf)];
}

function wholeFields({ code, texts }: ParsedCommitment): Passage[] {
  return NARRATIVE_FIELDS.map((field) => ({
    code,
    field,
    place: texts[field][0]?.place ?? '',
    text: plain(texts[field].map(({ text }) => text).join(' ')),
  }));
}

function paragraphs({ code, texts }: ParsedCommitment): Passage[] {
  return NARRATIVE_FIELDS.flatMap((field) => texts[field].map(({ text, place }) => ({ code, field, place, text: plain(text) })));
}

function groups(passages: readonly Passage[]): Passage[][] {
  const long = passages.filter(({ text }) => text.length >= SHORTEST);
  return [...groupBy(long, ({ text }) => text).values()].filter((group) => new Set(group.map(({ code }) => code)).size > 1);
}

/** Equal paragraphs of the same fields are one finding. */
function findingOf(texts: readonly Passage[][]): Finding {
  const passages = texts.flat();
  const distinct = (values: readonly string[]) => [...new Set(values)];
  const codes = distinct(passages.map(({ code }) => code));
  return {
    code: 'repeated-text',
    subject: null,
    declared: null,
    computed: String(codes.length),
    place: distinct(passages.map(({ place }) => place)).join('; '),
    params: {
      commitments: codes.join(', '),
      count: codes.length,
      field: distinct(passages.map(({ field }) => field)).join(', '),
      length: texts.reduce((sum, group) => sum + (group[0]?.text.length ?? 0), 0),
    },
  };
}
