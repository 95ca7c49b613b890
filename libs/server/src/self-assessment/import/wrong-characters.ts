import type { SourceLine } from '@cumple/domain/self-assessment/reading/source';
import { ReportFileError } from './report-file-error';

/** UTF-8 that was read as Windows-1252 and encoded again: `Ã³` for `ó`, `â€œ` for a quotation mark, `Â°` for `°`. */
const DOUBLE_ENCODED = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf˜™œ“”¢¦]|ðŸ/g;
const ACCENTED = /[áéíóúñüÁÉÍÓÚÑÜ¿¡]/g;
const FEW = 2;

/** Refuses a text whose characters were lost or encoded twice: names and texts would be stored damaged. */
export function refuseWrongCharacters(lines: readonly SourceLine[]): void {
  const lost = lines.find((line) => line.text.includes('\ufffd'));
  if (lost) throw new ReportFileError('lost-characters', lost.place);
  const damaged = lines.filter((line) => count(line.text, DOUBLE_ENCODED) > 0);
  const pairs = damaged.reduce((sum, line) => sum + count(line.text, DOUBLE_ENCODED), 0);
  const accented = lines.reduce((sum, line) => sum + count(line.text, ACCENTED), 0);
  if (damaged[0] && (pairs > FEW || pairs > accented)) throw new ReportFileError('double-encoded', damaged[0].place);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
