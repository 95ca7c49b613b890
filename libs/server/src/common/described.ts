import { ApiPropertyOptional } from '@nestjs/swagger';

/** What a parameter of a query means, for the OpenAPI document; its type comes from the decorator that reads it. */
export function Described(description: string): PropertyDecorator {
  return ApiPropertyOptional({ description });
}
