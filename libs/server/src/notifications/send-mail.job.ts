import { mustArrive } from '@cumple/contracts/notifications/notification-kind';
import { afterAttempt } from '@cumple/domain/notifications/mail.state';
import { CLOCK, type Clock } from '@cumple/server-kit/http/clock';
import { letterAsHtml, letterAsText, oneLine } from '@cumple/server-kit/mail/letter';
import { Mailer, type Delivered } from '@cumple/server-kit/mail/mailer';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Letters, type StoredMail } from './letters';

/** Injection token of the mailer; `null` without a mail server. */
export const MAILER = Symbol('mailer');

interface ClaimedMail extends StoredMail {
  /** It was being sent already, by a worker that never told how it ended. */
  interrupted: boolean;
  /** `null` of an account that is erased or disabled. */
  to: string | null;
  expired: boolean;
}

// Committed before the server is spoken to, so that whoever comes after a crash knows that it may have been sent.
const CLAIM = `WITH old AS (SELECT m.id, m.state FROM mail_message m WHERE m.id = $1 AND m.state IN ('waiting', 'sending') FOR UPDATE)
  UPDATE mail_message m SET state = 'sending', attempts = m.attempts + 1 FROM old, account a WHERE m.id = old.id AND a.id = m.account_id
  RETURNING m.id, m.kind, m.facts, m.secret, a.language, a.demonstration, old.state = 'sending' AS interrupted,
    CASE WHEN a.disabled_at IS NULL AND a.erased_at IS NULL THEN a.email END AS "to", coalesce(m.expires_at <= $2, false) AS expired`;
const SETTLE = `UPDATE mail_message SET state = $2, reason = $3, sent_at = CASE WHEN $2 = 'sent' THEN $4::timestamptz END,
    secret = CASE WHEN $2 = 'waiting' THEN secret END WHERE id = $1 AND state = 'sending'`;

/** Sends one mail. What it promises after a crash stands in `docs/decisions/0010-jobs-and-mail.md`. */
@Injectable()
export class SendMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly letters: Letters,
    @Inject(MAILER) private readonly mailer: Mailer | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws when it is to be tried again. `last`: no other attempt will follow. */
  async run(id: string, last: boolean): Promise<void> {
    const [rows] = await this.dataSource.query<[ClaimedMail[], number]>(CLAIM, [id, this.clock()]);
    const [mail] = rows;
    if (!mail) return;
    const end = await this.attempt(mail);
    const state = afterAttempt(end.outcome, { mustArrive: mustArrive(mail.kind), last });
    const reason = end.outcome === 'accepted' ? null : end.reason;
    await this.dataSource.query(SETTLE, [id, state, reason, this.clock()]);
    if (state === 'waiting') throw new Error(`Mail not taken: ${reason}`);
  }

  private async attempt(mail: ClaimedMail): Promise<Delivered> {
    if (!this.mailer) return { outcome: 'not-yet', reason: 'no-mail-server' };
    if (mail.to === null) return { outcome: 'refused', reason: 'no-account' };
    if (mail.expired) return { outcome: 'refused', reason: 'expired' };
    if (mail.interrupted && !mustArrive(mail.kind)) return { outcome: 'unsure', reason: 'interrupted' };
    const letter = await this.letters.write(mail, { showSecrets: true });
    const { language, to } = mail;
    return this.mailer.send({ messageId: `<${mail.id}@cumple>`, to, language, subject: oneLine(letter.subject), text: letterAsText(letter), html: letterAsHtml(letter) });
  }
}
