import { PageLinksInterceptor } from '@cumple/server-kit/http/page-links.interceptor';
import { applyDecorators, UseInterceptors, type Type } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { DocumentedRequest, type Refusal, type RequestDocumentation } from './documented-request';

export interface WriteDocumentation extends Pick<RequestDocumentation, 'id' | 'summary' | 'description' | 'list' | 'names'> {
  answer: Type;
  /**
   * `create` answers 201, all others 200; `create`, `do` and `act` may be repeated with an `Idempotency-Key`; `edit` and `act`
   * ask for `If-Match`; `set` replaces a whole.
   */
  kind: 'read' | 'set' | 'create' | 'do' | 'edit' | 'act';
}

const schema = { type: 'string' } as const;
const idempotencyKey = ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Of the sender’s choosing: repetitions with the same key are done once.', schema });
const ifMatch = ApiHeader({ name: 'If-Match', required: true, description: 'The version that was read, e.g. `"v7"`.', schema });

/** Describes a request that is of one of the usual kinds; where it answers pages of a list, `Link` names the others. */
export function DocumentedWrite({ kind, ...request }: WriteDocumentation): MethodDecorator {
  const repeatable = kind === 'create' || kind === 'do' || kind === 'act';
  const conditional = kind === 'edit' || kind === 'act';
  const refusals: Refusal[] = [404, ...(kind === 'read' ? [] : [409, 422] as const), ...(conditional ? [412, 428] as const : [])];
  return applyDecorators(
    DocumentedRequest({ ...request, status: kind === 'create' ? 201 : 200, versioned: !request.list, refusals }),
    ...(kind === 'read' ? [UseInterceptors(PageLinksInterceptor)] : []),
    ...(repeatable ? [idempotencyKey] : []),
    ...(conditional ? [ifMatch] : []),
  );
}
