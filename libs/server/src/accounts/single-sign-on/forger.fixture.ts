import { createHmac, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { CLIENT, listen, shut } from '@cumple/testing/identity-provider';

type Claims = Record<string, unknown>;

export interface Forger {
  issuer: string;
  /** Makes the identity token that the next code is redeemed for. */
  forge: (claims: Claims) => string;
  /** The nonce that the application asked for. */
  nonce: string;
  close(): Promise<void>;
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const publicKey = createPublicKey(privateKey);
const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const signed = (header: object, claims: Claims, by: (text: string) => string): string => {
  const text = `${part(header)}.${part(claims)}`;
  return `${text}.${by(text)}`;
};
const rsa = (key: KeyObject) => (text: string) => sign('sha256', Buffer.from(text), key).toString('base64url');
const hmac = (key: string) => (text: string) => createHmac('sha256', key).update(text).digest('base64url');

/** Identity tokens as a provider, or somebody in its place, could make them. */
export const tokens = {
  right: (claims: Claims) => signed({ alg: 'RS256', kid: 'k' }, claims, rsa(privateKey)),
  unsigned: (claims: Claims) => signed({ alg: 'none' }, claims, () => ''),
  withPublicKeyAsSecret: (claims: Claims) => signed({ alg: 'HS256', kid: 'k' }, claims, hmac(publicKey.export({ type: 'spki', format: 'pem' }).toString())),
  withClientSecret: (claims: Claims) => signed({ alg: 'HS256' }, claims, hmac(CLIENT.clientSecret)),
  ofAStranger: (claims: Claims) => signed({ alg: 'RS256', kid: 'k' }, claims, rsa(strangersKey)),
  withKeyOfItsOwn: (claims: Claims) => signed({ alg: 'RS256', kid: 'x', jwk: createPublicKey(strangersKey).export({ format: 'jwk' }), jku: 'http://127.0.0.1:9/keys' }, claims, rsa(strangersKey)),
};

/** Stands where a provider stands, and answers codes with tokens of its choice. */
export async function startForger(): Promise<Forger> {
  const { server, issuer } = await listen();
  const forger: Forger = { issuer, forge: tokens.right, nonce: '', close: () => shut(server) };
  const answers: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => ({
      issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    }),
    '/keys': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] }),
    '/token': () => ({ access_token: 'a', token_type: 'Bearer', id_token: forger.forge(claimsOf(forger)) }),
  };
  server.on('request', (request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answers[request.url ?? '']?.() ?? {}));
  });
  return forger;
}

function claimsOf({ issuer, nonce }: Forger): Claims {
  const now = Math.floor(Date.now() / 1_000);
  return { iss: issuer, aud: CLIENT.clientId, sub: 'somebody', nonce, iat: now, exp: now + 300, email: 'liaison@example.org', email_verified: true };
}
