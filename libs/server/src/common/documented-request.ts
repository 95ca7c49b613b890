import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiParam, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

const REFUSALS = {
  401: 'E-mail and password don’t match, or nobody is signed in.',
  404: 'There is nothing of that name.',
  409: 'Not in the state that it is in: `detail` says why.',
  410: 'The link is used, expired, or never was.',
  412: 'It was changed after the version that `If-Match` names.',
  422: 'It can’t be done that way: see `errors`.',
  428: '`If-Match` is missing.',
  429: 'Too many attempts: see `Retry-After`.',
} as const;

export type Refusal = keyof typeof REFUSALS;

export interface RequestDocumentation {
  /** Name of the operation for generated clients. */
  id: string;
  summary: string;
  description?: string;
  /** 200 unless told otherwise. */
  status?: 200 | 201 | 202 | 204;
  answer?: Type;
  /** The answer is a bare list of those. */
  list?: boolean;
  /** The answer says its version. */
  versioned?: boolean;
  /** What the names in the address mean. */
  names?: Record<string, string>;
  /** How else it can end, beside 400 and 403. */
  refusals?: readonly Refusal[];
}

const problem = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
const text = { type: 'string' } as const;
const versionTag = { ETag: { description: 'Version, for If-Match.', schema: text } };

/** Describes a request of the workspace in the OpenAPI document, and sets the status of its answer. */
export function DocumentedRequest({ id, summary, description, status = 200, answer, list = false, versioned = false, names = {}, refusals = [] }: RequestDocumentation): MethodDecorator {
  return applyDecorators(
    HttpCode(status),
    ApiExtraModels(ProblemDto),
    ApiOperation({ operationId: id, summary, description }),
    ApiResponse({ status, description: answer ? 'The answer.' : 'Taken; there is nothing to say.', ...(answer && { type: answer, isArray: list }), ...(versioned && { headers: versionTag }) }),
    ...Object.entries(names).map(([name, meaning]) => ApiParam({ name, description: meaning, schema: text })),
    ApiResponse({ status: 400, description: 'A field or parameter is missing, unknown or malformed: see `errors`.', content: problem }),
    ...refusals.map((refusal) => ApiResponse({ status: refusal, description: REFUSALS[refusal], content: problem })),
  );
}
