import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** Somebody whom the provider knows. */
export interface KnownPerson {
  email?: string;
  email_verified?: boolean;
  amr?: string[];
}

export interface RunningProvider {
  issuer: string;
  /** Whom the next visitor signs in as; a browser is asked while this is empty. */
  visitor: string;
  close(): Promise<void>;
}

const SCOPE = 'openid email';
export const CLIENT = { clientId: 'cumple', clientSecret: 'a secret of forty characters, no fewer..', name: 'Cuenta única' };

/** A real provider of OpenID Connect on loopback, at which a visitor signs in by arriving. */
export async function startProvider(people: Readonly<Record<string, KnownPerson>>, redirectUri: string): Promise<RunningProvider> {
  const { server, issuer } = await listen();
  const provider = new Provider(issuer, configuration(people, redirectUri));
  const running = { issuer, visitor: '', close: () => shut(server) };
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/enter')) return void answer(request, response);
    const visitor = new URL(request.url, issuer).searchParams.get('as') ?? running.visitor;
    if (visitor === '') return void response.setHeader('Content-Type', 'text/html; charset=utf-8').end(choice(Object.keys(people)));
    void provider.interactionFinished(request, response, { login: { accountId: visitor, amr: people[visitor]?.amr } });
  });
  return running;
}

function choice(names: readonly string[]): string {
  return `<!doctype html><title>Cuenta única</title>${names.map((name) => `<p><a href="/enter?as=${name}">${name}</a></p>`).join('')}`;
}

function configuration(people: Readonly<Record<string, KnownPerson>>, redirectUri: string): Configuration {
  return {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig' }] },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    cookies: { keys: ['a key of the provider'] },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/enter' },
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...people[accountId] }) }),
    loadExistingGrant: async ({ oidc: { provider, client, session } }) => {
      const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope(SCOPE);
      await grant.save();
      return grant;
    },
  };
}

/** A server on loopback whose address is known before it answers. */
export async function listen(): Promise<{ server: Server; issuer: string }> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { server, issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
