/** Frequencies in words, with the most days that may lie between two sessions. */
export const FREQUENCIES: readonly { words: RegExp; frequency: string; days: number }[] = [
  { words: /una vez a la semana|\bsemanal(?:es|mente)?\b|\bweekly/, frequency: 'weekly', days: 7 },
  { words: /una vez al mes|cada mes\b|\bmensual(?:es|mente)?\b|monthly|once a month/, frequency: 'monthly', days: 31 },
  { words: /cada dos meses|bimestral(?:es|mente)?|every two months/, frequency: 'bimonthly', days: 62 },
  { words: /cada tres meses|trimestral(?:es|mente)?|quarterly/, frequency: 'quarterly', days: 92 },
  { words: /semestral(?:es|mente)?|twice a year/, frequency: 'half-yearly', days: 184 },
];

/** Whether a text (folded) says that something happens again and again. */
export function saysHowOften(text: string): boolean {
  return FREQUENCIES.some(({ words }) => words.test(text));
}
