import { isDay } from '@cumple/domain/common/day';
import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Max, MaxLength, Min, ValidateBy, type ValidationOptions } from 'class-validator';
import type { KitCode } from './kit-messages';
import type { MessageParams } from './messages';
import { declareField, type QueryField } from './query-field';
import { isReadableText } from './readable-text';

const MAX_TEXT = 200;
const MAX_VALUES = 50;

/** What the pipe says when a constraint fails: a code of the kit's messages and what they mention. */
export interface ConstraintContext {
  code: KitCode;
  params: MessageParams;
}

/** One of the given values. */
export function Choice(values: readonly string[]): PropertyDecorator {
  return parameter(asText(false), { enum: [...values] }, isChoice(values, false));
}

/** Any of the given values, repeated for several. */
export function Choices(values: readonly string[], max = MAX_VALUES): PropertyDecorator {
  return parameter(asText(true), { enum: [...values], isArray: true, maxItems: max }, atMost(max), isChoice(values, true));
}

/** A text of at most `maxLength` characters. */
export function Text({ maxLength = MAX_TEXT } = {}): PropertyDecorator {
  return parameter(asText(false), { type: String, maxLength }, ...isText(maxLength, false));
}

/** Texts such as slugs or codes, repeated for several. */
export function Texts({ maxLength = MAX_TEXT, max = MAX_VALUES } = {}): PropertyDecorator {
  return parameter(asText(true), { type: [String], maxItems: max }, atMost(max), ...isText(maxLength, true));
}

/** `true` or `false`. */
export function Flag(): PropertyDecorator {
  return parameter({ many: false, read: (text) => flags.get(text) ?? text }, { type: Boolean }, IsBoolean(saying('not-a-flag')));
}

/** A whole number in a range, both ends included. */
export function WholeNumber({ min, max }: { min: number; max: number }): PropertyDecorator {
  const field = { many: false, read: (text: string) => (/^-?\d{1,15}$/.test(text) ? Number(text) : text) };
  const range = { min, max };
  return parameter(field, { type: 'integer', minimum: min, maximum: max },
    IsInt(saying('not-a-whole-number', range)), Min(min, saying('out-of-range', range)), Max(max, saying('out-of-range', range)));
}

/** An existing day, `YYYY-MM-DD`. */
export function CalendarDay(): PropertyDecorator {
  return parameter(asText(false), { type: String, format: 'date' },
    ValidateBy({ name: 'isDay', validator: { validate: (value) => typeof value === 'string' && isDay(value) } }, saying('not-a-day')));
}

const flags = new Map([['true', true], ['false', false]]);

function parameter(field: QueryField, documented: ApiPropertyOptions, ...constraints: PropertyDecorator[]): PropertyDecorator {
  const declared: PropertyDecorator = (prototype, name) => declareField(prototype, String(name), field);
  return applyDecorators(declared, ApiPropertyOptional(documented), IsOptional(), ...constraints);
}

function asText(many: boolean): QueryField {
  return { many, read: (text) => text };
}

function isText(max: number, each: boolean): PropertyDecorator[] {
  const readable = { name: 'isReadableText', validator: { validate: (value: unknown) => typeof value === 'string' && isReadableText(value) } };
  return [MaxLength(max, saying('too-long', { max }, each)), ValidateBy(readable, saying('unreadable-text', {}, each))];
}

function isChoice(values: readonly string[], each: boolean): PropertyDecorator {
  return IsIn(values, saying('not-a-choice', { choices: values.join(', ') }, each));
}

function atMost(max: number): PropertyDecorator {
  return ArrayMaxSize(max, saying('too-many-values', { max }));
}

function saying(code: KitCode, params: MessageParams = {}, each = false): ValidationOptions {
  // Without a message of its own, class-validator leaves the context out.
  return { each, message: code, context: { code, params } satisfies ConstraintContext };
}
