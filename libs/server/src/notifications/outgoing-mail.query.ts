import type { Page } from '@cumple/contracts/common/page';
import type { OutgoingMail } from '@cumple/contracts/notifications/notification';
import { letterAsText } from '@cumple/server-kit/mail/letter';
import { Inject, Injectable } from '@nestjs/common';
import { offsetOf, type PageRequest } from '../common/page-request';
import { ReadDatabase } from '../common/read-database';
import { SERVER_OPTIONS, type ServerOptions } from '../common/server-options';
import { Letters, type StoredMail } from './letters';

interface Row extends StoredMail {
  to: string;
  at: string;
  state: OutgoingMail['state'];
  attempts: number;
}

// $1 now, $2 whether no mail server is given, $3 page size, $4 offset. A secret past its time isn't shown, even before it is wiped.
const SQL = `WITH shown AS MATERIALIZED (
    SELECT m.id, m.kind, m.facts, m.state, m.attempts, m.at, a.email AS "to", a.language, a.demonstration,
      CASE WHEN m.expires_at IS NULL OR m.expires_at > $1 THEN m.secret END AS secret
    FROM mail_message m JOIN account a ON a.id = m.account_id AND a.erased_at IS NULL
    WHERE (m.state = 'kept-for-operator') = $2),
  page AS (SELECT * FROM shown ORDER BY at DESC, id LIMIT $3 OFFSET $4)
  SELECT (SELECT count(*)::int FROM shown) AS total, (SELECT json_agg(page ORDER BY at DESC, id) FROM page) AS items`;

/** Mail as the operator may see it: with links and codes only where nothing else would bring them to anybody. */
@Injectable()
export class OutgoingMailQuery {
  constructor(
    private readonly database: ReadDatabase,
    private readonly letters: Letters,
    @Inject(SERVER_OPTIONS) private readonly options: ServerOptions,
  ) {}

  async page(request: PageRequest, now: Date): Promise<Page<OutgoingMail>> {
    const withoutServer = this.options.smtpUrl === null;
    const row = await this.database.one<{ total: number; items: Row[] | null }>(SQL, [now, withoutServer, request.pageSize, offsetOf(request)]);
    const items: OutgoingMail[] = [];
    for (const mail of row?.items ?? []) items.push(await this.shown(mail, withoutServer));
    return { items, ...request, total: row?.total ?? 0 };
  }

  private async shown(mail: Row, showSecrets: boolean): Promise<OutgoingMail> {
    const letter = await this.letters.write(mail, { showSecrets });
    const { id, to, attempts, state } = mail;
    return { id, to, subject: letter.subject, text: letterAsText(letter), at: new Date(mail.at).toISOString(), state: state === ('sending' as string) ? 'waiting' : state, attempts };
  }
}
