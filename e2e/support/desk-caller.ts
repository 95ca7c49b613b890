import { type APIRequestContext, type APIResponse, expect, type Page, request } from '@playwright/test';
import type { SessionView } from '@cumple/contracts/accounts/session';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { randomUUID } from 'node:crypto';

interface Sent {
  method: 'POST' | 'PUT' | 'PATCH';
  body?: unknown;
  version?: number;
  headers?: Record<string, string>;
}

/** Somebody of the demonstration who works by the API alone: a browser's cookies and token, and no pages. */
export class DeskCaller {
  private constructor(private readonly http: APIRequestContext, private token: string) {}

  /** By the name of their address: `contacto`, `enlace-hacienda` … */
  static async of(name: string): Promise<DeskCaller> {
    const http = await request.newContext({ baseURL: process.env['CUMPLE_E2E_URL'] });
    const session = async () => (await (await http.get(workspacePaths.session())).json()) as SessionView;
    const { csrfToken, offers } = await session();
    const account = offers.demonstrationAccounts.find(({ email }) => email.startsWith(`${name}@`));
    const caller = new DeskCaller(http, csrfToken);
    await caller.send(workspacePaths.session(), { method: 'POST', body: { email: account?.email, password: account?.password } });
    caller.token = (await session()).csrfToken;
    return caller;
  }

  /** Whoever is signed in in a browser, beside its pages. */
  static async in(page: Page): Promise<DeskCaller> {
    const answer = await page.request.get(workspacePaths.session());
    return new DeskCaller(page.request, ((await answer.json()) as SessionView).csrfToken);
  }

  async read<T>(path: string): Promise<T> {
    const answer = await this.http.get(path);
    expect(answer.ok(), `${path}: ${answer.status()} ${answer.ok() ? '' : await answer.text()}`).toBe(true);
    return (await answer.json()) as T;
  }

  async send<T>(path: string, { method, body, version, headers = {} }: Sent): Promise<T> {
    const answer = await this.ask(path, { method, data: body, headers: { 'content-type': 'application/json', ...headers, ...(version === undefined ? {} : { 'if-match': `"v${version}"` }) } });
    const text = await answer.text();
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Uploads a file in one piece (tus 1.0); answers its identifier. */
  async upload(name: string, bytes: Buffer, institution: string, plan: string): Promise<string> {
    const tus = { 'tus-resumable': '1.0.0' };
    const metadata = Object.entries({ name, institution, plan }).map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`).join(',');
    const begun = await this.ask(workspacePaths.uploads(), { method: 'POST', headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata } });
    const address = new URL(begun.headers()['location'] ?? '', process.env['CUMPLE_E2E_URL']).pathname;
    await this.ask(address, { method: 'PATCH', data: bytes, headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' } });
    return (await this.send<{ id: string }>(`${address}/completion`, { method: 'POST' })).id;
  }

  end(): Promise<void> {
    return this.http.dispose();
  }

  private async ask(path: string, { headers, ...options }: { method: string; data?: unknown; headers: Record<string, string> }): Promise<APIResponse> {
    const answer = await this.http.fetch(path, { ...options, headers: { 'x-csrf-token': this.token, 'idempotency-key': randomUUID(), ...headers } });
    expect(answer.ok(), `${options.method} ${path}: ${answer.status()} ${answer.ok() ? '' : await answer.text()}`).toBe(true);
    return answer;
  }
}
