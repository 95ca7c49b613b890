import { normalisePassword } from '@cumple/domain/accounts/password';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Turnstile } from './turnstile';

// OWASP's minimum for argon2id (2025): 19 MiB, two passes, one lane. `2` is argon2id.
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const PRESENT = `$argon2id$v=19$m=${PARAMETERS.memoryCost},t=${PARAMETERS.timeCost},p=${PARAMETERS.parallelism}$`;

// As many as Node has threads for: 76 MiB at most, however many people sign in.
const AT_ONCE = 4;
const AT_MOST_WAITING = 200;

/** Computes and compares password hashes (argon2id, PHC form), few at once. */
@Injectable()
export class PasswordHasher {
  private readonly turnstile = new Turnstile(AT_ONCE, AT_MOST_WAITING);
  private nobodys: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.turnstile.pass(() => hash(normalisePassword(password), PARAMETERS));
  }

  /** Whether a password is the one. Without a stored hash the answer is no, after the same work. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const against = stored ?? (await this.hashOfNobody());
    return (await this.turnstile.pass(() => verify(against, normalisePassword(password)))) && stored !== null;
  }

  /** Whether a hash was made with other parameters than today's. */
  isOutdated(stored: string): boolean {
    return !stored.startsWith(PRESENT);
  }

  /** Made when the server starts, so that the first unknown address costs no more than the others. */
  async onModuleInit(): Promise<void> {
    await this.hashOfNobody();
  }

  private hashOfNobody(): Promise<string> {
    return (this.nobodys ??= this.hash(randomBytes(32).toString('base64url')));
  }
}
