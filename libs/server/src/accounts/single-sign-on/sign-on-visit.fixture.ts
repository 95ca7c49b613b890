import request, { type Response } from 'supertest';
import type { WorkspaceApi } from '../../testing/workspace-api';

/** A browser that keeps the cookies of each place, and follows what it is told only as far as it is asked to. */
export class Visit {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(
    private readonly api: WorkspaceApi,
    readonly publicUrl: string,
  ) {}

  /** The answer of the application to a path of it. */
  async ask(path: string): Promise<Response> {
    const answer = await request(this.api.app.getHttpServer()).get(path).set('Cookie', this.cookies(this.publicUrl));
    this.keep(this.publicUrl, (answer.headers['set-cookie'] ?? []) as unknown as string[]);
    return answer;
  }

  /** Follows the provider until it sends the visitor back, and answers the path of the application it is sent to. */
  async passThrough(address: string): Promise<string> {
    const { origin } = new URL(address);
    if (origin === this.publicUrl) return address.slice(origin.length);
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie: this.cookies(origin) } });
    this.keep(origin, answer.headers.getSetCookie());
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`${address} answers ${answer.status}: ${await answer.text()}`);
    return this.passThrough(new URL(location, address).href);
  }

  /** From the sign-in page to the provider and back: the last answer. */
  async signOn(next = ''): Promise<Response> {
    return this.ask(await this.passThrough(await this.leave(next)));
  }

  /** The address of the provider that the application leads to. */
  async leave(next = ''): Promise<string> {
    const answer = await this.ask(`/api/v1/workspace/session/single-sign-on${next && `?next=${encodeURIComponent(next)}`}`);
    return String(answer.headers['location']);
  }

  cookies(origin: string): string {
    return [...(this.jars.get(origin) ?? [])].map((pair) => pair.join('=')).join('; ');
  }

  private keep(origin: string, given: readonly string[]): void {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    for (const cookie of given) {
      const [name = '', ...value] = (cookie.split(';')[0] ?? '').split('=');
      if (value.join('=') === '') jar.delete(name);
      else jar.set(name, value.join('='));
    }
  }
}
