import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { languageOfRequest } from './language';

/** The language to answer in, as a parameter of a controller's method. */
export const RequestLanguage = createParamDecorator((_: unknown, context: ExecutionContext) => languageOfRequest(context.switchToHttp().getRequest<Request>()));
