import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** The origin that a request came to, as a parameter of a controller's method. */
export const RequestOrigin = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { protocol, headers } = context.switchToHttp().getRequest<Request>();
  return `${protocol}://${headers.host ?? 'localhost'}`;
});
