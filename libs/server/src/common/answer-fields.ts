import type { Type } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

/** How a field of an answer is described in the OpenAPI document. */
export interface FieldOptions {
  /** The field may be `null`. */
  nullable?: boolean;
  /** The field may be missing. */
  optional?: boolean;
  example?: unknown;
}

/** A text. */
export function TextField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, description }, options);
}

/** Texts. */
export function TextsField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: [String], description }, options);
}

/** A calendar day, `YYYY-MM-DD`. */
export function DayField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'date', description }, options);
}

/** An instant, ISO 8601 in UTC with `Z`. */
export function InstantField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'date-time', description }, options);
}

/** A whole number from 0. */
export function CountField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'integer', minimum: 0, description }, options);
}

/** A number that may have a fraction. */
export function NumberField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Number, description }, options);
}

/** `true` or `false`. */
export function FlagField(description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Boolean, description }, options);
}

/** One of the given words. */
export function ChoiceField(values: readonly string[], description: string, options: FieldOptions = {}): PropertyDecorator {
  const choices = options.nullable ? [...values, null] : [...values];
  return field({ type: String, enum: choices as string[], description }, options);
}

// Nest knows a class that is told later by the name of the function, which must be `type`.
/** An object of another class. */
export function PartField(part: () => Type, description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: () => part(), description }, options);
}

/** A list of objects of another class. */
export function PartsField(part: () => Type, description: string, options: FieldOptions = {}): PropertyDecorator {
  return field({ type: () => part(), isArray: true, description }, options);
}

function field(schema: ApiPropertyOptions, { nullable, optional, example }: FieldOptions): PropertyDecorator {
  return ApiProperty({ ...schema, required: !optional, ...(nullable && { nullable }), ...(example !== undefined && { example }) } as ApiPropertyOptions);
}
