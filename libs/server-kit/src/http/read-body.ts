import { withoutHiddenSigns } from '@cumple/domain/common/hidden-signs';
import { validateSync, type ValidationError } from 'class-validator';
import { bodyFieldsOf, type BodyField } from './body-field';
import { kitMessages, type KitCode } from './kit-messages';
import type { MessageParams } from './messages';
import { invalidRequest, type FieldProblem } from './problem.exception';
import type { ConstraintContext } from './query-decorators';

// Enough to repair a request by; a hostile one shall not make a long answer.
const MAX_ERRORS = 20;
const MAX_NAME = 100;

/**
 * Reads a JSON body into an object of its class: nothing is taken that the class doesn't declare, texts are trimmed, in
 * NFC and without signs that nobody sees. Throws a 400 problem that names every field that can't be accepted, e.g. `milestones[2].title`.
 */
export function readBody<Body extends object>(type: new () => Body, value: unknown): Body {
  const problems: FieldProblem[] = [];
  const body = readPart(type, value, '', problems);
  if (problems.length > 0) throw invalidRequest(problems.slice(0, MAX_ERRORS));
  return body;
}

function readPart<Part extends object>(type: new () => Part, value: unknown, path: string, problems: FieldProblem[]): Part {
  const part = new type();
  if (!isObject(value)) {
    problems.push(problem(path.slice(0, -1) || 'body', 'not-an-object'));
    return part;
  }
  const fields = bodyFieldsOf(type.prototype as object);
  for (const [name, given] of Object.entries(value)) {
    const field = fields.get(name);
    if (!field) problems.push(problem(`${path}${name}`.slice(0, MAX_NAME), 'unknown-field'));
    else Reflect.set(part, name, readField(field, given, `${path}${name}`, problems));
  }
  problems.push(...validateSync(part, { stopAtFirstError: true }).map((error) => broken(error, path)));
  return part;
}

function readField(field: BodyField, given: unknown, path: string, problems: FieldProblem[]): unknown {
  if (field.kind === 'verbatim') return given;
  if (given === null || field.kind === 'value') return cleaned(given);
  if (field.kind === 'part') return readPart(field.type(), given, `${path}.`, problems);
  if (Array.isArray(given)) return given.map((item, index) => readPart(field.type(), item, `${path}[${index}].`, problems));
  problems.push(problem(path, 'not-a-list'));
  return [];
}

function cleaned(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(cleaned);
  return typeof given === 'string' ? withoutHiddenSigns(given).normalize('NFC').trim() : given;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first constraint that failed, in the order in which they are declared: class-validator lists the last one first. */
function broken({ property, contexts }: ValidationError, path: string): FieldProblem {
  const context = Object.values(contexts ?? {}).at(0) as ConstraintContext | undefined;
  return problem(`${path}${property}`, context?.code ?? 'invalid-value', context?.params);
}

function problem(field: string, code: KitCode, params: MessageParams = {}): FieldProblem {
  return { field, says: kitMessages.say(code, { field, ...params }) };
}
