import { groupBy } from '../../common/group-by';
import type { Finding } from '../finding';
import type { ParsedReport } from '../parsed-report';
import type { SourceLine } from '../reading/source';
import { cleanLine, folded, plain } from '../reading/words';

const WORD = '(?:de|del|acción|accion|nacional|gobierno|abierto)';
const NAME = new RegExp(`(?<![\\p{L}])((?:primer|anterior|previo|pasado) )?(plan(?: ${WORD}){2,12})(?:,? (?:de guatemala )?(\\d{4}) ?[-–/] ?(\\d{4}))?`, 'giu');
const ENGLISH = /(?<!\p{L})((?:first|previous) )?((?:(?:second|third|national|open|government) ){0,5}action plan)(?: (\d{4}) ?[-–/] ?(\d{4}))?/giu;

interface Mention {
  name: string;
  years: string | null;
  place: string;
}

/** Ways in which the report writes its plan's name, when there are several. */
export function findPlanNames({ narrative }: ParsedReport): Finding[] {
  const mentions = mentionsIn(narrative).filter(({ name }) => name.split(' ').length >= 4);
  const names = [...groupBy(mentions, ({ name }) => plain(name)).values()].sort((one, other) => other.length - one.length);
  if (names.length < 2) return [];
  const listed = names.map((group) => group[0]?.name ?? '');
  return [
    {
      code: 'plan-name-varies',
      subject: null,
      declared: listed[0] ?? null,
      computed: String(names.length),
      place: names.map((group) => group[0]?.place).join('; '),
      params: { count: names.length, names: names.map((group, index) => `${listed[index]} (${group.length})`).join(' · ') },
    },
  ];
}

/** Years beside the plan's name that differ from those the report mostly gives. Earlier plans have their own. */
export function findPlanYears({ narrative }: ParsedReport): Finding[] {
  const dated = mentionsIn(narrative).filter(({ years }) => years !== null);
  const [usual, ...others] = [...groupBy(dated, ({ years }) => years)].sort((one, other) => other[1].length - one[1].length);
  return others.map(([years, group]) => ({
    code: 'plan-years-vary',
    subject: null,
    declared: years,
    computed: usual?.[0] ?? null,
    place: group.map(({ place }) => place).join('; '),
    params: { times: group.length },
  }));
}

function mentionsIn(narrative: readonly SourceLine[]): Mention[] {
  return narrative.flatMap((line) => {
    const text = cleanLine(line.text);
    return [...text.matchAll(NAME), ...text.matchAll(ENGLISH)]
      .filter((match) => match[1] === undefined)
      .map((match) => ({
        name: withoutLastConnector(match[2] ?? ''),
        years: match[3] ? `${match[3]}-${match[4]}` : null,
        place: line.place,
      }));
  });
}

function withoutLastConnector(name: string): string {
  const words = name.split(' ');
  while (/^(de|del)$/.test(folded(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}
