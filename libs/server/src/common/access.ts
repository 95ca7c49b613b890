import type { Permission } from '@cumple/domain/common/rights';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiCookieAuth, ApiExtraModels, ApiHeader, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { ProblemDto } from './problem.dto';

/** Metadata key of the right that a route asks for. */
export const RIGHT = 'right';

const problem = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };

/**
 * Names the right that a route asks for: before anything is read, the guard asks whether the caller has it at all; what it
 * is asked for – which plan, whose institution – the operation asks itself. A route that is neither guarded nor a public
 * read stops the start.
 */
export function Guarded(permission: Permission): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(RIGHT, permission),
    ApiExtraModels(ProblemDto),
    ApiCookieAuth('session'),
    ApiHeader({ name: 'X-CSRF-Token', required: false, description: 'On everything but GET: the token that the session names.', schema: { type: 'string' } }),
    ApiResponse({ status: 401, description: 'Nobody is signed in.', content: problem }),
    ApiResponse({ status: 403, description: 'The caller lacks the right, or the CSRF token.', content: problem }),
  );
}
