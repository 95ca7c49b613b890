import { validateSync, type ValidationError } from 'class-validator';
import { kitMessages } from './kit-messages';
import { fieldsOf, type QueryField } from './query-field';
import type { ConstraintContext } from './query-decorators';
import type { QueryValues } from './query-string';
import { invalidRequest, type FieldProblem } from './problem.exception';

// Enough to repair a request by; a hostile one shall not make a long answer.
const MAX_ERRORS = 20;
const MAX_NAME = 100;

/** Reads a query into an object of its class; throws a 400 problem that names every field that can't be accepted. */
export function readQuery<Query extends object>(type: new () => Query, values: QueryValues): Query {
  const fields = fieldsOf(type.prototype as object);
  const query = new type();
  const problems = Object.entries(values).flatMap(([name, texts]) => readField(query, name, fields.get(name), texts));
  // class-validator refuses classes without constraints as unknown.
  const broken = fields.size > 0 ? validateSync(query, { stopAtFirstError: true, skipMissingProperties: true }).map(problemOf) : [];
  refuse([...problems, ...broken]);
  return query;
}

class NoParameters {}

/** For an address that takes no parameters: throws a 400 problem when there are any. */
export function refuseParameters(values: QueryValues): void {
  readQuery(NoParameters, values);
}

function readField(query: object, name: string, field: QueryField | undefined, texts: string[]): FieldProblem[] {
  const given = texts.filter((text) => text !== '');
  const shown = name.slice(0, MAX_NAME);
  if (!field) return [{ field: shown, says: kitMessages.say('unknown-parameter', { field: shown }) }];
  if (!field.many && given.length > 1) return [{ field: shown, says: kitMessages.say('repeated-parameter', { field: shown }) }];
  if (given.length > 0) Reflect.set(query, name, field.many ? given.map(field.read) : field.read(given[0] ?? ''));
  return [];
}

function problemOf(error: ValidationError): FieldProblem {
  const [context] = Object.values(error.contexts ?? {}) as ConstraintContext[];
  return { field: error.property, says: kitMessages.say(context?.code ?? 'invalid-value', { field: error.property, ...context?.params }) };
}

function refuse(problems: FieldProblem[]): void {
  if (problems.length > 0) throw invalidRequest(problems.slice(0, MAX_ERRORS));
}
