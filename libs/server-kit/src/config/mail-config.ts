import { ConfigError } from './config-error';
import type { Environment } from './environment';

/** A mail server, and whom its mail comes from. */
export interface MailConfig {
  /** e.g. `smtps://user:password@mail.example:465`. Holds a password: never to be shown. */
  smtpUrl: string;
  /** e.g. `Cumple <cumple@example.org>` or an address alone. */
  mailFrom: string;
}

const SENDER = /^(?:[^<>\r\n"]{1,100} <[^\s<>@"]+@[^\s<>@"]+>|[^\s<>@"]+@[^\s<>@"]+)$/;

/** `SMTP_URL` and `MAIL_FROM`, both or none. Links in mail need `publicUrl`. @throws ConfigError */
export function readMail(env: Environment, publicUrl: string | null): MailConfig | null {
  const [smtpUrl, mailFrom] = [env['SMTP_URL'], env['MAIL_FROM']];
  if (!smtpUrl) {
    if (mailFrom) throw new ConfigError('SMTP_URL', 'is missing: MAIL_FROM is of no use without it.');
    return null;
  }
  const url = URL.parse(smtpUrl);
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) throw new ConfigError('SMTP_URL', 'must be an address such as smtps://user:password@mail.example.org:465.');
  if (!mailFrom || !SENDER.test(mailFrom)) throw new ConfigError('MAIL_FROM', 'must be the address that mail comes from, such as cumple@example.org or Cumple <cumple@example.org>.');
  if (!publicUrl) throw new ConfigError('PUBLIC_URL', 'is missing: links in mail need it.');
  return { smtpUrl, mailFrom };
}
