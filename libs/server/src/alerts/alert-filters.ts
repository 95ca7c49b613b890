import { Text } from '@cumple/server-kit/http/query-decorators';

/** Which alerts are wanted. */
export class AlertFilters {
  /** Slug of one plan; without it, of every plan that runs. */
  @Text() plan?: string;
}
