import { applyDecorators } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';

/** What the names in a sheet's address mean. */
export const SHEET = { plan: 'Slug of the plan.', round: 'Number of the round, or `outside`.', institution: 'Slug of the institution.' };

/** Describes them where an answer isn't JSON. */
export function NamedSheet(): MethodDecorator {
  return applyDecorators(...Object.entries(SHEET).map(([name, description]) => ApiParam({ name, description, schema: { type: 'string' } })));
}
