import type { Route } from './routes';

interface Schema {
  $ref?: string;
  properties?: Record<string, unknown>;
}

interface Operation {
  parameters?: { in: string; name: string }[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
}

/** As much of the description of the API as tells what a route takes. */
export interface Fields {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

function operationOf({ paths = {} }: Fields, { method, path }: Route): Operation {
  return paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method] ?? {};
}

/** Names of the fields of a route's body. */
export function bodyFieldsOf(described: Fields, route: Route): string[] {
  const schema = operationOf(described, route).requestBody?.content['application/json']?.schema;
  const whole = schema?.$ref ? described.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] : schema;
  return Object.keys(whole?.properties ?? {});
}

/** Names of the parameters of a route's query. */
export function queryFieldsOf(described: Fields, route: Route): string[] {
  return (operationOf(described, route).parameters ?? []).filter((each) => each.in === 'query').map(({ name }) => name);
}
