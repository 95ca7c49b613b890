import { type Day, isDay } from '../day';

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day as people write it in Guatemala, or as programs do; `null` where it is none. */
export function asDay(text: string): Day | null {
  const parts = DAY_FIRST.exec(text);
  const day = parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : text;
  return isDay(day) ? day : null;
}
