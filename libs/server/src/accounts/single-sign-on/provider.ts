import type { OidcConfig } from '@cumple/server-kit/config/oidc-config';
import { workspacePaths } from '@cumple/contracts/common/workspace-paths';
import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { SERVER_OPTIONS, type ServerOptions } from '../../common/server-options';
import { Offers } from '../sessions/offers';
import type { Journey } from './journey';
import { showsSecondFactor } from './shown-factors';

/** Seconds that the provider may take for one answer. */
const PATIENCE_SECONDS = 5;

/** Who the provider says that somebody is. */
export interface ProvidedIdentity {
  issuer: string;
  subject: string;
  /** `null` unless the provider has verified it. */
  verifiedEmail: string | null;
  secondFactor: boolean;
}

/** The provider of single sign-on, as its library speaks with it. */
@Injectable()
export class Provider {
  private known: Promise<oidc.Configuration> | null = null;

  constructor(
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
    offers: Offers,
  ) {
    offers.add(async () => ({ singleSignOn: this.name }));
  }

  get name(): string | null {
    return this.options.oidc?.name ?? null;
  }

  /** Where to send somebody, and what has to come back with them. Fails when the provider doesn't answer. */
  async begin(next: string): Promise<{ url: URL; journey: Journey }> {
    const journey = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), next };
    const url = oidc.buildAuthorizationUrl(await this.configuration(), {
      redirect_uri: this.comeBackTo().href,
      scope: 'openid email',
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
    });
    return { url, journey };
  }

  /** Redeems what came back. The library holds state, code, issuer, signature, audience, nonce and times against what is due, and fails otherwise. */
  async finish(query: string, { state, nonce, verifier }: Journey): Promise<ProvidedIdentity> {
    const url = this.comeBackTo();
    url.search = query;
    const configuration = await this.configuration();
    const answer = await oidc.authorizationCodeGrant(configuration, url, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
    const claims = answer.claims();
    if (!claims) throw new Error('The provider gave no identity token.');
    const { iss: issuer, sub: subject, amr, acr } = claims;
    // Many providers tell the e-mail only when they are asked for it.
    const { email, email_verified: verified } = claims['email'] === undefined ? await oidc.fetchUserInfo(configuration, answer.access_token, subject) : claims;
    return { issuer, subject, verifiedEmail: verified === true && typeof email === 'string' ? email : null, secondFactor: showsSecondFactor({ amr, acr }) };
  }

  /** Forgets what the provider said of itself, which may be why something failed. */
  forget(): void {
    this.known = null;
  }

  private configuration(): Promise<oidc.Configuration> {
    this.known ??= discover(this.options.oidc).catch((error: unknown) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  private comeBackTo(): URL {
    return new URL(workspacePaths.singleSignOnCallback(), this.options.publicUrl ?? undefined);
  }
}

async function discover(config: OidcConfig | null): Promise<oidc.Configuration> {
  if (!config) throw new Error('There is no provider of single sign-on.');
  const issuer = new URL(config.issuer);
  // The configuration lets plain HTTP pass for this very machine alone.
  const execute = [oidc.enableNonRepudiationChecks, ...(issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [])];
  return oidc.discovery(issuer, config.clientId, {}, oidc.ClientSecretBasic(config.clientSecret), { execute, timeout: PATIENCE_SECONDS });
}
