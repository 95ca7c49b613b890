/** An address's query, as the router gives it. */
export type AddressQuery = Readonly<Record<string, unknown>>;

/** Every value of a parameter, once; empty ones count as absent. */
export function valuesOf(value: unknown, most: number): string[] {
  const all = [value ?? []].flat().filter((each): each is string => typeof each === 'string' && each !== '');
  return [...new Set(all)].slice(0, most);
}

export function knownValues<Value extends string>(value: unknown, allowed: readonly Value[]): Value[] | undefined {
  const known = allowed.filter((each) => valuesOf(value, Infinity).includes(each));
  return known.length ? known : undefined;
}

export function wholeNumber(value: unknown, most: number): number | undefined {
  const number = Number(valuesOf(value, 1)[0]);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}
