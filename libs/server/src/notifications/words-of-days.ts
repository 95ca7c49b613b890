import type { Language } from '@cumple/contracts/common/language';
import { isDay } from '@cumple/domain/common/day';
import { dayInWords } from '../common/day-in-words';

/** Facts whose names end in `On` are days. */
export function withDaysInWords(facts: Readonly<Record<string, string>>, language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, name.endsWith('On') && isDay(value) ? dayInWords(value, language) : value]));
}
