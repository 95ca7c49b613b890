import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOperation, ApiParam, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

export interface WriteDocumentation {
  /** Name of the operation for generated clients. */
  id: string;
  summary: string;
  description?: string;
  answer: Type;
  /** What the names in the address mean. */
  names?: Record<string, string>;
  /** `create` answers 201 and may be repeated with an `Idempotency-Key`; `edit` asks for `If-Match`; `act` does both but answers 200; `set` replaces a whole and does neither, as `read`. */
  kind: 'read' | 'set' | 'create' | 'edit' | 'act';
}

const problem = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
const text = { type: 'string' } as const;
const failure = (status: number, description: string) => ApiResponse({ status, description, content: problem });

/** Describes a route of the workspace in the OpenAPI document. */
export function DocumentedWrite({ id, summary, description, answer, names = {}, kind }: WriteDocumentation): MethodDecorator {
  const status = kind === 'create' ? 201 : 200;
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ApiOperation({ operationId: id, summary, description }),
    HttpCode(status),
    ApiResponse({ status, type: answer, description: 'The answer.', headers: { ETag: { description: 'Version, for If-Match.', schema: text } } }),
    ...Object.entries(names).map(([name, meaning]) => ApiParam({ name, description: meaning, schema: text })),
    failure(400, 'A field or parameter can’t be read.'),
    failure(404, 'There is nothing of that name.'),
    ...(kind === 'read' ? [] : [failure(422, 'It can’t be done like this; `errors` says why.')]),
    ...(kind === 'create' || kind === 'act' ? [ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Of the sender’s choosing: repetitions with the same key are done once.', schema: text })] : []),
    ...(kind === 'edit' || kind === 'act' ? conditional() : []),
  );
}

function conditional(): MethodDecorator[] {
  return [
    ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read, e.g. `"v7"`.', schema: text }),
    failure(412, 'It was changed after it had been read.'),
    failure(428, 'If-Match is missing.'),
  ];
}
