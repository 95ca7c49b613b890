import 'reflect-metadata';

/** How a field of a body is read before its constraints are asked: a value, one that isn't cleaned, a part, or a list of parts. */
export type BodyField = { kind: 'value' } | { kind: 'verbatim' } | { kind: 'part' | 'parts'; type: () => new () => object };

type Fields = Map<string, BodyField>;
const FIELDS = Symbol('body fields');

/** Declares a property of a body's class as a field that may be sent. */
export function declareBodyField(prototype: object, name: string, field: BodyField): void {
  const own = (Reflect.getOwnMetadata(FIELDS, prototype) as Fields | undefined) ?? new Map<string, BodyField>();
  Reflect.defineMetadata(FIELDS, own.set(name, field), prototype);
}

/** The fields that a body's class takes, those of its base classes included. */
export function bodyFieldsOf(prototype: object | null): Fields {
  if (prototype === null) return new Map();
  const own = (Reflect.getOwnMetadata(FIELDS, prototype) as Fields | undefined) ?? [];
  return new Map([...bodyFieldsOf(Object.getPrototypeOf(prototype) as object | null), ...own]);
}

/** Whether a class says what a body may bring. */
export function isBodyClass(type: unknown): type is new () => object {
  return typeof type === 'function' && bodyFieldsOf(type.prototype as object | null).size > 0;
}
