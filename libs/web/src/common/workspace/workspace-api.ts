import { Injectable, inject } from '@angular/core';
import type { Problem } from '@cumple/contracts/common/problem';
import { LANGUAGE } from '../language';
import { ApiProblem, NO_ANSWER } from './api-problem';
import { WorkspaceSession } from './workspace-session';

export interface RequestOptions {
  /** Version of the thing as it was read: sent as `If-Match`; a later one answers 412. */
  version?: number;
  /** Same key, same outcome: of a `Submission`, which keeps it across retries. */
  idempotencyKey?: string;
  /** For sign-in itself: a 401 is an answer there, not an ended session. */
  renews?: boolean;
}

interface Request extends RequestOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  query?: Query;
}

type Query = Record<string, string | number | boolean | undefined>;

/**
 * Asks the workspace's part of the API, as `workspacePaths` names it. Anything but success is an `ApiProblem`. When the
 * session has ended it waits for a new sign-in over the page, and asks again: a form never notices.
 */
@Injectable({ providedIn: 'root' })
export class WorkspaceApi {
  private readonly session = inject(WorkspaceSession);
  private readonly language = inject(LANGUAGE);

  get<T>(path: string, query: Query = {}, options: RequestOptions = {}): Promise<T> {
    return this.ask<T>({ ...options, method: 'GET', path, query });
  }

  post<T>(path: string, body: unknown = {}, options: RequestOptions = {}): Promise<T> {
    return this.ask<T>({ ...options, method: 'POST', path, body });
  }

  put<T>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> {
    return this.ask<T>({ ...options, method: 'PUT', path, body });
  }

  patch<T>(path: string, body: unknown, options: RequestOptions = {}): Promise<T> {
    return this.ask<T>({ ...options, method: 'PATCH', path, body });
  }

  delete<T>(path: string, options: RequestOptions = {}, body?: unknown): Promise<T> {
    return this.ask<T>({ ...options, method: 'DELETE', path, body });
  }

  private async ask<T>(request: Request): Promise<T> {
    const token = this.session.csrfToken();
    const response = await this.send(request);
    if (response.ok) return contentOf<T>(response);
    if (response.status === 401 && request.renews !== false && (await this.session.renew())) return this.ask<T>(request);
    if (response.status === 403 && request.method !== 'GET' && (await this.tokenIsStale(token))) return this.ask<T>(request);
    throw new ApiProblem(response.status, await problemOf(response));
  }

  /** Signing in within another tab changes the token under this one. */
  private async tokenIsStale(token: string): Promise<boolean> {
    await this.session.refresh();
    return this.session.csrfToken() !== token;
  }

  private async send({ method, path, query = {}, body, ...options }: Request): Promise<Response> {
    const raw = body instanceof Blob;
    const init: RequestInit = { method, headers: this.headers(method, body, options), credentials: 'same-origin', cache: 'no-store' };
    if (body !== undefined) init.body = raw ? body : JSON.stringify(body);
    return fetch(path + queryText(query), init).catch(() => {
      throw new ApiProblem(NO_ANSWER, null);
    });
  }

  private headers(method: string, body: unknown, { version, idempotencyKey }: RequestOptions): Record<string, string> {
    return {
      accept: 'application/json',
      'accept-language': this.language,
      ...(method === 'GET' ? {} : { 'x-csrf-token': this.session.csrfToken() }),
      ...(body === undefined ? {} : { 'content-type': body instanceof Blob ? body.type || 'application/octet-stream' : 'application/json' }),
      ...(version === undefined ? {} : { 'if-match': `"v${version}"` }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    };
  }
}

function queryText(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  return given.length ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : '';
}

async function contentOf<T>(response: Response): Promise<T> {
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

async function problemOf(response: Response): Promise<Problem | null> {
  return response.json().catch(() => null) as Promise<Problem | null>;
}
