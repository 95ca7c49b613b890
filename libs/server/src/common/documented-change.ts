import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOperation, ApiParam, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

export interface ChangeDocumentation {
  /** Name of the operation for generated clients. */
  id: string;
  summary: string;
  description?: string;
  answer: Type;
  /** The answer is a bare list of those. */
  list?: boolean;
  /** What the names in the address mean. */
  names: Record<string, string>;
  /** It makes something: 201. Else 200. */
  creates?: boolean;
  /** It changes one version of something: `If-Match` names it, `ETag` the next one. */
  versioned?: boolean;
}

const problem = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
const text = { type: 'string' } as const;
const REFUSALS = {
  400: 'A field is unknown, missing, malformed or too long; “errors” names each.',
  404: 'There is nothing of that name.',
  409: 'It was withdrawn: “detail” tells the public reason.',
  422: 'A rule forbids it; “errors” names the fields.',
};
const versionTag = { ETag: { description: 'The version that it has now.', schema: text } };
const VERSIONED = { 412: 'Somebody changed it after it was read.', 428: 'If-Match is missing.' };

/** Describes a write of the workspace in the OpenAPI document: its answer, and how it can end otherwise. */
export function DocumentedChange({ id, summary, description, answer, list, names, creates, versioned }: ChangeDocumentation): MethodDecorator {
  const status = creates ? 201 : 200;
  return applyDecorators(
    HttpCode(status),
    ApiExtraModels(ProblemDto),
    ApiOperation({ operationId: id, summary, description }),
    ApiResponse({ status, type: answer, isArray: list ?? false, description: 'As it stands now.', ...(versioned && { headers: versionTag }) }),
    ...(versioned ? [ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read, e.g. "v7".', schema: text })] : []),
    ...Object.entries(names).map(([name, meaning]) => ApiParam({ name, description: meaning, schema: text })),
    ...Object.entries({ ...REFUSALS, ...(versioned && VERSIONED) }).map(([refusal, why]) => ApiResponse({ status: Number(refusal), description: why, content: problem })),
  );
}

/** Describes a read of the workspace. */
export function DocumentedDeskRead({ id, summary, answer, list, names }: ChangeDocumentation): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ApiOperation({ operationId: id, summary }),
    ApiResponse({ status: 200, type: answer, isArray: list ?? false, description: 'The answer.' }),
    ...Object.entries(names).map(([name, meaning]) => ApiParam({ name, description: meaning, schema: text })),
    ApiResponse({ status: 404, description: REFUSALS[404], content: problem }),
  );
}
