import type { RequestListener } from 'node:http';

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Method = (typeof METHODS)[number];

/** A route of the running application, e.g. `patch` `/api/v1/workspace/posts/:post`. */
export interface Route {
  method: Method;
  path: string;
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}

/** Every route that the application has, as Express knows them: whoever adds one can't forget to say so. */
export function routesOf(listener: RequestListener): Route[] {
  const { stack } = (listener as unknown as { router: { stack: Layer[] } }).router;
  return stack.flatMap(({ route }) => (route ? METHODS.filter((method) => route.methods[method]).map((method) => ({ method, path: route.path })) : []));
}

/** Route as a line of the table: names of parameters don't matter. */
export function lineOf({ method, path }: Route): string {
  return `${method.toUpperCase()} ${path.replace('/api/v1/workspace', '').replaceAll(/:\w+/g, ':')}`;
}

/** The address of a route with the values of its parameters, in their order. */
export function addressOf({ path }: Route, values: readonly string[]): string {
  let place = 0;
  return path.replaceAll(/:\w+/g, () => encodeURIComponent(values[place++] ?? 'missing'));
}
