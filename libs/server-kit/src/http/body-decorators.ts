import { isDay } from '@cumple/domain/common/day';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsNumber, Max, Min, ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import { declareBodyField, type BodyField } from './body-field';
import type { KitCode } from './kit-messages';
import type { MessageParams } from './messages';
import type { ConstraintContext } from './query-decorators';
import { depthWithin, hasReadableTexts } from './json-shape';
import { isReadableText } from './readable-text';

// Simple on purpose: whether an address works is known once a message arrives.
const EMAIL = /^[^\s@<>"(),;:\\[\]]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?$/i;
const MAX_EMAIL = 254;
const MAX_LIST = 200;

/** What holds for every field: whether it may be missing or `null`, and what it means. */
export interface BodyFieldOptions {
  description: string;
  /** May be left out: then it stays as it is. */
  optional?: boolean;
  /** May be `null`: then it is emptied. */
  nullable?: boolean;
}

export interface BodyTextOptions extends BodyFieldOptions {
  /** Characters at most. */
  max: number;
  /** Characters at least, blanks at both ends not counted; default 1. */
  min?: number;
  /** A form that it must have, told by an example. */
  form?: { pattern: RegExp; example: string };
}

/** A text; blanks at both ends are taken off by the reader. */
export function BodyText({ max, min = 1, form, ...options }: BodyTextOptions): PropertyDecorator {
  return field({ kind: 'value' }, { type: String, maxLength: max, minLength: min, ...(form && { pattern: form.pattern.source }) }, options,
    rule('isText', (value) => typeof value === 'string', 'not-a-text'),
    rule('isReadable', (value) => isReadableText(String(value)), 'unreadable-text'),
    rule('isLongEnough', (value) => String(value).length >= min, min === 1 ? 'required' : 'too-short', { min }),
    rule('isShortEnough', (value) => String(value).length <= max, 'too-long', { max }),
    ...(form ? [rule('hasForm', (value) => form.pattern.test(String(value)), 'malformed-text', { example: form.example })] : []));
}

/** A password: a text of which nothing is taken off, blanks included. */
export function BodySecret({ max, ...options }: BodyFieldOptions & { max: number }): PropertyDecorator {
  return field({ kind: 'verbatim' }, { type: String, format: 'password', maxLength: max, minLength: 1 }, options,
    rule('isText', (value) => typeof value === 'string', 'not-a-text'),
    rule('isReadable', (value) => isReadableText(String(value)), 'unreadable-text'),
    rule('isLongEnough', (value) => value !== '', 'required'),
    rule('isShortEnough', (value) => String(value).length <= max, 'too-long', { max }));
}

/** An e-mail address. */
export function BodyEmail(options: BodyFieldOptions): PropertyDecorator {
  return field({ kind: 'value' }, { type: String, format: 'email', maxLength: MAX_EMAIL }, options,
    rule('isReadable', (value) => typeof value !== 'string' || isReadableText(value), 'unreadable-text'),
    rule('isEmail', (value) => typeof value === 'string' && value.length <= MAX_EMAIL && EMAIL.test(value), 'not-an-email'));
}

/** One of the given words. */
export function BodyChoice(values: readonly string[], options: BodyFieldOptions): PropertyDecorator {
  return field({ kind: 'value' }, { type: String, enum: [...values] }, options, IsIn(values, saying('not-a-choice', { choices: values.join(', ') })));
}

/** `true` or `false`. */
export function BodyFlag(options: BodyFieldOptions): PropertyDecorator {
  return field({ kind: 'value' }, { type: Boolean }, options, IsBoolean(saying('not-a-flag')));
}

/** A whole number in a range, both ends included. */
export function BodyWholeNumber({ min, max, ...options }: BodyFieldOptions & { min: number; max: number }): PropertyDecorator {
  return field({ kind: 'value' }, { type: 'integer', minimum: min, maximum: max }, options,
    IsInt(saying('not-a-whole-number', { min, max })), Min(min, saying('out-of-range', { min, max })), Max(max, saying('out-of-range', { min, max })));
}

/** A number in a range, both ends included. */
export function BodyNumber({ min, max, ...options }: BodyFieldOptions & { min: number; max: number }): PropertyDecorator {
  return field({ kind: 'value' }, { type: Number, minimum: min, maximum: max }, options,
    IsNumber({ allowNaN: false, allowInfinity: false }, saying('not-a-number', { min, max })), Min(min, saying('out-of-range', { min, max })), Max(max, saying('out-of-range', { min, max })));
}

/** An existing day, `YYYY-MM-DD`. */
export function BodyDay(options: BodyFieldOptions): PropertyDecorator {
  return field({ kind: 'value' }, { type: String, format: 'date' }, options, rule('isDay', (value) => typeof value === 'string' && isDay(value), 'not-a-day'));
}

/** Texts such as slugs or codes. */
export function BodyTexts({ max, maxItems = MAX_LIST, ...options }: BodyFieldOptions & { max: number; maxItems?: number }): PropertyDecorator {
  const isList = (value: unknown): value is unknown[] => Array.isArray(value);
  return field({ kind: 'value' }, { type: [String], maxItems }, options,
    rule('isList', isList, 'not-a-list'),
    rule('isListOfTexts', (value) => isList(value) && value.every((text) => typeof text === 'string' && isReadableText(text)), 'not-a-text'),
    rule('isListOfShortTexts', (value) => isList(value) && value.every((text) => String(text).length <= max), 'too-long', { max }),
    ArrayMaxSize(maxItems, saying('too-many-values', { max: maxItems })));
}

/** Whole numbers in a range, both ends included. */
export function BodyWholeNumbers({ min, max, maxItems = MAX_LIST, ...options }: BodyFieldOptions & { min: number; max: number; maxItems?: number }): PropertyDecorator {
  const isList = (value: unknown): value is unknown[] => Array.isArray(value);
  const isInRange = (value: unknown) => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  return field({ kind: 'value' }, { type: 'integer', isArray: true, maxItems }, options,
    rule('isList', isList, 'not-a-list'),
    rule('isListOfWholeNumbers', (value) => isList(value) && value.every(isInRange), 'not-a-whole-number', { min, max }),
    ArrayMaxSize(maxItems, saying('too-many-values', { max: maxItems })));
}

/** Any JSON object that can be stored: at most `maxBytes` of JSON in UTF-8, and `maxDepth` levels. */
export function BodyJson({ maxBytes, maxDepth, ...options }: BodyFieldOptions & { maxBytes: number; maxDepth: number }): PropertyDecorator {
  return field({ kind: 'value' }, { type: Object, additionalProperties: true }, options,
    rule('isJsonObject', (value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'not-an-object'),
    rule('isShallow', (value) => depthWithin(value, maxDepth), 'too-deep'),
    rule('isReadable', hasReadableTexts, 'unreadable-text'),
    rule('isSmall', (value) => Buffer.byteLength(JSON.stringify(value)) <= maxBytes, 'too-long', { max: maxBytes }));
}

/** An object of another class. */
export function BodyPart(type: () => new () => object, options: BodyFieldOptions): PropertyDecorator {
  return field({ kind: 'part', type }, { type: () => type() }, options);
}

/** A list of objects of another class. */
export function BodyParts(type: () => new () => object, { maxItems = MAX_LIST, ...options }: BodyFieldOptions & { maxItems?: number }): PropertyDecorator {
  return field({ kind: 'parts', type }, { type: () => type(), isArray: true, maxItems }, options, ArrayMaxSize(maxItems, saying('too-many-values', { max: maxItems })));
}

function field(read: BodyField, documented: ApiPropertyOptions, { description, optional = false, nullable = false }: BodyFieldOptions, ...constraints: PropertyDecorator[]): PropertyDecorator {
  const declared: PropertyDecorator = (prototype, name) => declareBodyField(prototype, String(name), read);
  const asked = ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null));
  const present = rule('isPresent', (value) => value !== undefined && value !== null, 'required');
  return applyDecorators(declared, ApiProperty({ ...documented, description, required: !optional, ...(nullable && { nullable }) } as ApiPropertyOptions), asked, present, ...constraints);
}

function rule(name: string, validate: (value: unknown) => boolean, code: KitCode, params: MessageParams = {}): PropertyDecorator {
  return ValidateBy({ name, validator: { validate } }, saying(code, params));
}

function saying(code: KitCode, params: MessageParams = {}): ValidationOptions {
  // Without a message of its own, class-validator leaves the context out.
  return { message: code, context: { code, params } satisfies ConstraintContext };
}
