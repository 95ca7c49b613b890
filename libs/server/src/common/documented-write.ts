import { PageLinksInterceptor } from '@cumple/server-kit/http/page-links.interceptor';
import { applyDecorators, HttpCode, UseInterceptors, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiHeader, ApiOperation, ApiParam, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

export interface WriteDocumentation {
  /** Name of the operation for generated clients. */
  id: string;
  summary: string;
  description?: string;
  answer: Type;
  /** The answer is a bare list of those. */
  list?: boolean;
  /** What the names in the address mean. */
  names?: Record<string, string>;
  /**
   * `create` answers 201, all others 200; `create`, `do` and `act` may be repeated with an `Idempotency-Key`; `edit` and `act`
   * ask for `If-Match`; `set` replaces a whole.
   */
  kind: 'read' | 'set' | 'create' | 'do' | 'edit' | 'act';
}

const problem = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
const text = { type: 'string' } as const;
const failure = (status: number, description: string) => ApiResponse({ status, description, content: problem });

const versionTag = { ETag: { description: 'Version, for If-Match.', schema: text } };

/** Describes a route of the workspace in the OpenAPI document; where it answers pages of a list, `Link` names the others. */
export function DocumentedWrite({ id, summary, description, answer, list = false, names = {}, kind }: WriteDocumentation): MethodDecorator {
  const status = kind === 'create' ? 201 : 200;
  return applyDecorators(
    ApiExtraModels(ProblemDto),
    ApiOperation({ operationId: id, summary, description }),
    HttpCode(status),
    ApiResponse({ status, type: answer, isArray: list, description: 'The answer.', ...(!list && { headers: versionTag }) }),
    ...Object.entries(names).map(([name, meaning]) => ApiParam({ name, description: meaning, schema: text })),
    failure(400, 'A field or parameter can’t be read; `errors` names each.'),
    failure(404, 'There is nothing of that name.'),
    ...(kind === 'read' ? [UseInterceptors(PageLinksInterceptor)] : [failure(409, 'Not in the state that it is in: `detail` says why.'), failure(422, 'It can’t be done like this; `errors` says why.')]),
    ...(kind === 'create' || kind === 'do' || kind === 'act' ? [repeatable] : []),
    ...(kind === 'edit' || kind === 'act' ? conditional() : []),
  );
}

const repeatable = ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Of the sender’s choosing: repetitions with the same key are done once.', schema: text });

function conditional(): MethodDecorator[] {
  return [
    ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read, e.g. `"v7"`.', schema: text }),
    failure(412, 'It was changed after it had been read.'),
    failure(428, 'If-Match is missing.'),
  ];
}
