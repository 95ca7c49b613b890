import type { SessionView } from '@cumple/contracts/accounts/session';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { keyFor, unseal } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import request, { type Response, type Test } from 'supertest';
import type { WorkspaceApi } from './workspace-api';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A browser: it keeps cookies, and sends the CSRF token that the last session named. */
export class Browser {
  private readonly cookies = new Map<string, string>();
  csrfToken = '';

  constructor(
    private readonly api: WorkspaceApi,
    readonly headers: Record<string, string> = {},
  ) {}

  /** One that has opened the sign-in page. */
  static async open(api: WorkspaceApi, headers?: Record<string, string>): Promise<Browser> {
    const browser = new Browser(api, headers);
    await browser.session();
    return browser;
  }

  async session(): Promise<SessionView> {
    return (await this.get(workspacePaths.session())).body as SessionView;
  }

  get(path: string): Promise<Response> {
    return this.ask('get', path);
  }

  ask(method: Method, path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.keep(this.request(method, path).set(headers).send(body));
  }

  /** A request as this browser sends it, for a spec that changes it. */
  request(method: Method, path: string): Test {
    return request(this.api.app.getHttpServer() as Parameters<typeof request>[0])[method](path).set({ ...this.headers, Cookie: this.cookie, 'X-CSRF-Token': this.csrfToken });
  }

  signIn(email: string, password: string): Promise<Response> {
    return this.ask('post', workspacePaths.session(), { email, password });
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes over the cookies of another, as a thief would. */
  steal(other: Browser): void {
    for (const [name, value] of other.cookies) this.cookies.set(name, value);
    this.csrfToken = other.csrfToken;
  }

  private async keep(test: Test): Promise<Response> {
    const response = await test;
    for (const cookie of (response.headers['set-cookie'] ?? []) as unknown as string[]) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      this.cookies.set(name, value);
    }
    const { csrfToken } = response.body as { csrfToken?: string };
    if (csrfToken) this.csrfToken = csrfToken;
    return response;
  }
}

/** The last secret that was announced to be sent: a link's token or a code. */
export async function lastSecret(api: Pick<WorkspaceApi, 'app' | 'database'>, kind: string): Promise<string> {
  const events = await api.database.app.query<{ payload: Record<string, string> }[]>('SELECT payload FROM outbox_event WHERE kind = $1 ORDER BY at DESC, id DESC LIMIT 1', [kind]);
  const { link, code } = events[0]?.payload ?? {};
  return unseal(keyFor(api.app.get<Buffer>(SECRET), 'outbox'), link ?? code ?? '')?.replace(/^.*#/, '') ?? '';
}
