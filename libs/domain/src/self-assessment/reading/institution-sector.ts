import type { Sector } from '../../institutions/sector';
import { plain } from './words';

const SECTORS: readonly [RegExp, Sector][] = [
  [/^(universidad|university|facultad|escuela superior)\b/, 'academia'],
  [/^(camara|chamber|asociacion de empresarios|gremial)\b/, 'private'],
  [
    /^(congreso de la|organismo (?:judicial|legislativo)|corte|tribunal|contraloria|procuraduria|ministerio publico|fiscalia|asamblea|parlamento|defensoria)\b/,
    'other-branch',
  ],
  [/^(banco mundial|banco interamericano|naciones unidas|organizacion de estados|world bank|united nations)\b/, 'multilateral'],
  [
    /^(ministerio|secretaria|superintendencia|instituto|banco|comision|coordinadora nacional|direccion|municipalidad|agencia|autoridad|oficina|archivo|registro|consejo|ministry|office|department)\b/,
    'government',
  ],
  [/^(asociacion|fundacion|organizacion|movimiento|observatorio|red|colectivo|grupo|coordinadora|foundation|association|network|congreso)\b/, 'civil-society'],
];
const LONGEST_NAME = 16;

/** The sector by the first words of a name; institutions of a plan are the government's unless they say otherwise. */
export function sectorOf(name: string): Sector {
  return SECTORS.find(([words]) => words.test(plain(name)))?.[1] ?? 'government';
}

/** Whether a line that lists who takes part is an institution's name: its first word says so, and it is no sentence. */
export function isInstitutionName(line: string): boolean {
  const words = plain(line);
  return (
    /^\p{Lu}/u.test(line) &&
    !/[.:;]./.test(line) &&
    words.split(' ').length <= LONGEST_NAME &&
    words.split(' ').length > 1 &&
    !/ (que|por medio|a traves|todas|todos|distint[ao]s|involucrad[ao]s) /.test(` ${words} `) &&
    SECTORS.some(([first]) => first.test(words))
  );
}
