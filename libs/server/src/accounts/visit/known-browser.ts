import { keyFor } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Tells the browsers apart from which somebody has signed in before: who tries from elsewhere can't slow them down. */
@Injectable()
export class KnownBrowser {
  private readonly key: Buffer;

  constructor(@Inject(SECRET) secret: Buffer) {
    this.key = keyFor(secret, 'known browser');
  }

  /** A cookie for a browser in which somebody has just signed in. It names nobody. */
  cookieFor(email: string): string {
    const name = randomBytes(18).toString('base64url');
    return `${name}.${this.signature(name, email)}`;
  }

  /** The browser's name when its cookie was given for this e-mail; else `null`. */
  nameOf(cookie: string | null, email: string): string | null {
    const [name = '', signature = ''] = cookie?.split('.') ?? [];
    const [given, expected] = [Buffer.from(signature), Buffer.from(this.signature(name, email))];
    return given.length === expected.length && timingSafeEqual(given, expected) ? name : null;
  }

  private signature(name: string, email: string): string {
    return createHmac('sha256', this.key).update(JSON.stringify([name, email.toLowerCase()])).digest('base64url');
  }
}
