import type { Language } from '@cumple/contracts/common/language';
import type { Letter } from '@cumple/server-kit/mail/letter';
import { keyFor, unseal } from '@cumple/server-kit/secrets/seal';
import { SECRET } from '@cumple/server-kit/secrets/secret';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';
import { type ToldLine, writeLetter } from './write-letter';

/** A kept mail with what is known of the account it goes to, as rows have it. */
export interface StoredMail {
  id: string;
  kind: string;
  facts: Record<string, string>;
  secret: string | null;
  language: Language;
  demonstration: boolean;
}

const TOLD = `SELECT kind, facts, address FROM notification WHERE id = ANY ($1::uuid[]) ORDER BY at, id`;

/** Writes kept mail anew each time it is needed: neither text nor secret is kept in clear. */
@Injectable()
export class Letters {
  private readonly key: Buffer;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
    @Inject(SECRET) secret: Buffer,
  ) {
    this.key = keyFor(secret, 'outbox');
  }

  /** `showSecrets`: for the person's own mail, or the operator who passes it on. */
  async write({ kind, facts, secret, language, demonstration }: StoredMail, { showSecrets }: { showSecrets: boolean }): Promise<Letter> {
    return writeLetter({
      kind, facts, language, lines: await this.lines(facts), publicUrl: this.options.publicUrl ?? '',
      secret: secret && showSecrets ? unseal(this.key, secret) : null,
      withheld: secret !== null && !showSecrets,
      demonstration: demonstration || this.options.demo || facts['demonstration'] === 'yes',
    });
  }

  private async lines({ told }: Record<string, string>): Promise<ToldLine[]> {
    return told ? this.dataSource.query<ToldLine[]>(TOLD, [told.split(',')]) : [];
  }
}
