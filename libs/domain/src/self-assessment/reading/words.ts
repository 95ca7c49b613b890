/** Lower case, without accents, punctuation as single spaces: how labels and names are compared. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Like `plain` without any space: words broken over lines (`involucra` / `dos`) compare as equal too. */
export function squeezed(text: string): string {
  return plain(text).replaceAll(' ', '');
}

/** Lower case without accents, character by character, so that positions stay those of the text. */
export function folded(text: string): string {
  return text.toLowerCase().length === text.length
    ? text.toLowerCase().replace(/[^\0-\x7f]/g, foldedCharacter)
    : text.replace(/[^\0-\x7f]|[A-Z]/g, foldedCharacter);
}

function foldedCharacter(character: string): string {
  const base = character.normalize('NFD')[0] ?? character;
  const lower = base.toLowerCase();
  return lower.length === 1 ? lower : character;
}

const ARTEFACT = /\[(?:bookmark|image):[^\][]{0,300}\]/g;
const PAGE_NUMBER = /P[áa]gina ?\d{1,4} ?de ?\d{1,4}$/;

/** A line without what a conversion left in it: bookmarks, picture marks, page numbers, repeated spaces. */
export function cleanLine(text: string): string {
  return text.replace(ARTEFACT, '').replace(/\s+/gu, ' ').trim().replace(PAGE_NUMBER, '').trim();
}

/** Spanish and English numbers in words up to 99, as figures: `catorce` → `14`. */
export function withFigures(text: string): string {
  return text
    .replace(/\b(treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) y ([a-z]+)/g, (whole, tens: string, unit: string) =>
      UNITS[unit] === undefined || UNITS[unit] > 9 ? whole : String((UNITS[tens] ?? 0) + UNITS[unit]))
    .replace(/\b[a-z]+\b/g, (word) => (UNITS[word] === undefined ? word : String(UNITS[word])));
}

const UNITS: Record<string, number> = {
  dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15,
  dieciseis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, veintiuno: 21, veintiun: 21, veintidos: 22, veintitres: 23,
  veinticuatro: 24, veinticinco: 25, veintiseis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40, cincuenta: 50,
  sesenta: 60, setenta: 70, ochenta: 80, noventa: 90,
};
