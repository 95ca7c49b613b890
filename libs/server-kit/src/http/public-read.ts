import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { PublicReadInterceptor, PUBLIC_READ, type PublicReadOptions } from './public-read.interceptor';

/**
 * Marks a public GET: it gets a strong `ETag`, answers `If-None-Match` from memory, may be read by pages of other sites and
 * refuses parameters that it doesn't read. `revisionOf: 'plan'` takes the plan from the path parameter `plan`; `'site'` is
 * for answers across plans; `'answer'` reads each time.
 */
export function PublicRead(options: PublicReadOptions): ClassDecorator & MethodDecorator {
  return applyDecorators(SetMetadata(PUBLIC_READ, options), UseInterceptors(PublicReadInterceptor));
}
