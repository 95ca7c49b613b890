/** The object without some of its fields. */
export function omit<Whole extends object, Field extends keyof Whole & string>(whole: Whole, ...fields: Field[]): Omit<Whole, Field> {
  const left: readonly string[] = fields;
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !left.includes(field))) as Omit<Whole, Field>;
}
