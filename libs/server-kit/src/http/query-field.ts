import 'reflect-metadata';

/** How a parameter of a query is read: once or repeated, and from text to its value (or the text itself when it has none). */
export interface QueryField {
  many: boolean;
  read: (text: string) => unknown;
}

type Fields = Map<string, QueryField>;
const FIELDS = Symbol('query fields');

/** Declares a property of a query class as a parameter. */
export function declareField(prototype: object, name: string, field: QueryField): void {
  const own = (Reflect.getOwnMetadata(FIELDS, prototype) as Fields | undefined) ?? new Map<string, QueryField>();
  Reflect.defineMetadata(FIELDS, own.set(name, field), prototype);
}

/** The parameters that a query class takes, those of its base classes included. */
export function fieldsOf(prototype: object | null): Fields {
  if (prototype === null) return new Map();
  const own = (Reflect.getOwnMetadata(FIELDS, prototype) as Fields | undefined) ?? [];
  return new Map([...fieldsOf(Object.getPrototypeOf(prototype) as object | null), ...own]);
}
