import { keyFor, seal, unseal } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';
import type { SecondFactorSetup } from '@cumple/contracts/accounts/account';

const SECRET_BYTES = 20;
const STEP_MS = 30_000;
/** Steps before and after the present one whose codes are taken: clocks differ. */
const WINDOW = 1;
const ISSUER = 'Cumple';

/** Codes of authenticator applications (TOTP, RFC 6238): 30 s, six digits, SHA-1, as every application knows them. */
@Injectable()
export class Authenticator {
  private readonly key: Buffer;

  constructor(@Inject(SECRET) secret: Buffer) {
    this.key = keyFor(secret, 'totp');
  }

  /** A new secret: as it is kept, and as an application takes it. */
  create(email: string): { sealed: string; setup: SecondFactorSetup } {
    const secret = new Secret({ size: SECRET_BYTES });
    const uri = new TOTP({ issuer: ISSUER, label: email, secret }).toString();
    return { sealed: seal(this.key, secret.base32), setup: { secret: secret.base32, uri, qr: renderSVG(uri) } };
  }

  /** The step of time that a code belongs to; `null` when it is wrong. */
  stepOf(sealed: string, code: string, now: Date): number | null {
    const base32 = unseal(this.key, sealed);
    if (base32 === null || !/^\d{6}$/.test(code)) return null;
    const timestamp = now.getTime();
    const delta = new TOTP({ secret: Secret.fromBase32(base32) }).validate({ token: code, timestamp, window: WINDOW });
    return delta === null ? null : Math.floor(timestamp / STEP_MS) + delta;
  }
}
