/** As much of a JSON schema as our documents use. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: (string | null)[];
  allOf?: Schema[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  /** Whether it may have other fields, which it doesn't describe. */
  additionalProperties?: boolean;
}
export type Schemas = Record<string, Schema>;

const nameOf = (ref: string): string => ref.split('/').at(-1) ?? '';

/** A schema in the short form of the table of promised fields. */
export function shortForm(schema: Schema): string {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.allOf?.[0]) return shortForm(schema.allOf[0]);
  if (schema.anyOf?.[0]) return `${shortForm(schema.anyOf[0])}?`;
  if (schema.items) return `${shortForm(schema.items)}[]`;
  const types = [schema.type ?? []].flat();
  const nullable = types.length > 1 && types.includes('null') ? '?' : '';
  const words = schema.enum?.filter((word) => word !== null).map((word) => `"${word}"`);
  return (words?.join(' ') ?? schema.format ?? types.find((type) => type !== 'null') ?? 'null') + nullable;
}

/** Where a value isn't what its schema says; fields that the schema doesn't know are such places too. */
export function complaints(value: unknown, schema: Schema, schemas: Schemas, place = ''): string[] {
  if (schema.$ref) return complaints(value, schemas[nameOf(schema.$ref)] ?? {}, schemas, place);
  if (schema.allOf) return schema.allOf.flatMap((part) => complaints(value, part, schemas, place));
  if (schema.anyOf)
    return schema.anyOf.some((part) => complaints(value, part, schemas, place).length === 0)
      ? []
      : schema.anyOf.flatMap((part) => complaints(value, part, schemas, place));
  if (![schema.type ?? []].flat().some((type) => isOfType(value, type))) return [`${place}: ${JSON.stringify(value)} is no ${shortForm(schema)}`];
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => complaints(item, schema.items ?? {}, schemas, `${place}[${index}]`));
  if (typeof value === 'object') return complaintsOfObject(value as Record<string, unknown>, schema, schemas, place);
  return isWellFormed(value, schema) ? [] : [`${place}: ${JSON.stringify(value)} is no ${shortForm(schema)}`];
}

function complaintsOfObject(value: Record<string, unknown>, { properties = {}, required = [], additionalProperties = false }: Schema, schemas: Schemas, place: string): string[] {
  const missing = required.filter((name) => !(name in value)).map((name) => `${place}.${name} is missing`);
  const unknown = Object.keys(value)
    .filter((name) => !properties[name] && !additionalProperties)
    .map((name) => `${place}.${name} is unknown`);
  const known = Object.entries(properties).filter(([name]) => name in value);
  return [...missing, ...unknown, ...known.flatMap(([name, part]) => complaints(value[name], part, schemas, `${place}.${name}`))];
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type && value !== null && !Array.isArray(value);
}

const FORMATS: Record<string, RegExp> = { date: /^\d{4}-\d\d-\d\d$/, 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/ };

function isWellFormed(value: unknown, { enum: words, format }: Schema): boolean {
  return (!words || words.includes(value as string)) && (!format || !FORMATS[format] || FORMATS[format].test(String(value)));
}
