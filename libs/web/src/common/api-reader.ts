import { Injectable, inject } from '@angular/core';
import type { Problem } from '@cumple/contracts/common/problem';
import { ApiError } from './api-error';
import { ApiTransport } from './api-transport';

/** Values of a query; a list repeats its parameter, `undefined` leaves it out. */
export type Query = Record<string, string | string[] | undefined>;

/** Reads the API's JSON; throws `ApiError` for anything but success. */
@Injectable({ providedIn: 'root' })
export class ApiReader {
  private readonly transport = inject(ApiTransport);

  async read<T>(path: string, query: Query = {}): Promise<T> {
    const { status, body } = await this.transport.get(withQuery(path, query)).catch(() => {
      throw new ApiError(503, null);
    });
    if (status !== 200) throw new ApiError(status, parsed<Problem>(body));
    const value = parsed<T>(body);
    if (value === null) throw new ApiError(503, null);
    return value;
  }
}

function withQuery(path: string, query: Query): string {
  const parameters = Object.entries(query).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each]));
  return parameters.length ? `${path}?${new URLSearchParams(parameters)}` : path;
}

function parsed<T>(body: string): T | null {
  try {
    return JSON.parse(body) as T;
  } catch {
    return null;
  }
}
