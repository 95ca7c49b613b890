import { ConfigError } from './config-error';
import type { Environment } from './environment';

/** A provider of single sign-on (OpenID Connect), and who we are to it. */
export interface OidcConfig {
  issuer: string;
  clientId: string;
  /** Never to be shown. */
  clientSecret: string;
  /** What the sign-in page calls it. */
  name: string;
}

const VARIABLES = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const;
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const MAX_NAME = 80;

/** The four `OIDC_…` variables, all or none. The provider sends people back to `publicUrl`. @throws ConfigError */
export function readOidc(env: Environment, publicUrl: string | null): OidcConfig | null {
  if (VARIABLES.every((variable) => !env[variable])) return null;
  const [issuer, clientId, clientSecret, name] = VARIABLES.map((variable) => required(env, variable)) as [string, string, string, string];
  if (!isIssuer(issuer)) throw new ConfigError('OIDC_ISSUER', 'must be the https address of the provider, without a query, such as https://login.example.org.');
  if (name.length > MAX_NAME) throw new ConfigError('OIDC_NAME', `must have at most ${MAX_NAME} characters.`);
  if (!publicUrl) throw new ConfigError('PUBLIC_URL', 'is missing: the provider of single sign-on sends people back to it.');
  return { issuer, clientId, clientSecret, name };
}

function required(env: Environment, variable: string): string {
  const value = env[variable]?.trim();
  if (!value) throw new ConfigError(variable, `is missing: ${VARIABLES.join(', ')} go together.`);
  return value;
}

/** Plain HTTP only to this very machine. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.search || url.hash || url.username || url.password) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
}
