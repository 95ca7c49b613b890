import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiParam, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

export interface ReadDocumentation {
  /** Name of the operation for generated clients. */
  id: string;
  summary: string;
  description?: string;
  answer: Type;
  /** What the names in the address mean. Where it is given – `{}` for an address without names – the answer may be 404. */
  names?: Record<string, string>;
  /** The answer is one page of a list. */
  list?: boolean;
}

const problem = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
const text = { type: 'string' } as const;
const tagHeader = { ETag: { description: 'Strong tag of the answer, for If-None-Match.', schema: text } };
const linkHeader = { Link: { description: 'Addresses of the first, last, previous and next page (RFC 8288).', schema: text } };

/** Describes a public GET in the OpenAPI document: its answer, and how it can end otherwise. */
export function DocumentedRead({ id, summary, description, answer, names, list }: ReadDocumentation): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ApiOperation({ operationId: id, summary, description, security: [] }),
    ApiResponse({ status: 200, type: answer, description: 'The answer.', headers: { ...tagHeader, ...(list && linkHeader) } }),
    ApiResponse({ status: 304, description: 'The answer is the one whose tag the request names.', headers: tagHeader }),
    ApiResponse({ status: 400, description: 'A parameter is unknown, malformed or repeated.', content: problem }),
    ...Object.entries(names ?? {}).map(([name, meaning]) => ApiParam({ name, description: meaning, schema: text })),
    ...(names ? [ApiResponse({ status: 404, description: 'There is nothing of that name.', content: problem })] : []),
  );
}
