import { createTransport } from 'nodemailer';
import type { Logger } from 'nodemailer/lib/shared';

export interface MailerOptions {
  /** `smtp://user:password@host:port`, or `smtps://`; STARTTLS is used where the server offers it. */
  smtpUrl: string;
  /** Address that mail comes from. */
  from: string;
}

/** A mail to one address. */
export interface Mail {
  /** The same at each attempt: whoever gets it twice can tell. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Language of the text, for its reader's software. */
  language: string;
}

/** How a server took a mail. `unsure`: it had the whole text, and its answer didn't come. */
export type Delivered = { outcome: 'accepted' } | { outcome: 'refused' | 'not-yet' | 'unsure'; reason: string };

const PATIENCE_MS = 20_000;
const PERMANENT = 500;

/** Sends mail by SMTP; each on a connection of its own, none longer than its patience. */
export class Mailer {
  constructor(private readonly options: MailerOptions, private readonly patienceMs = PATIENCE_MS) {}

  async send({ messageId, to, language, ...content }: Mail): Promise<Delivered> {
    const watch = new HandOverWatch();
    const { smtpUrl, from } = this.options;
    const patience = { connectionTimeout: this.patienceMs, greetingTimeout: this.patienceMs, socketTimeout: this.patienceMs, dnsTimeout: this.patienceMs };
    const transport = createTransport({
      url: smtpUrl, ...patience, logger: watch,
      // A text never names a file or an address to be fetched.
      disableFileAccess: true, disableUrlAccess: true,
    });
    try {
      const headers = { 'Auto-Submitted': 'auto-generated', 'Content-Language': language };
      await transport.sendMail({ ...content, messageId, from, to: { name: '', address: to }, textEncoding: 'base64', headers });
      return { outcome: 'accepted' };
    } catch (error) {
      return failureOf(error, watch.handedOver);
    } finally {
      transport.close();
    }
  }
}

/** Hears from the library's log, and from nothing else, that the whole text has gone to the server. It writes nothing down. */
class HandOverWatch implements Logger {
  handedOver = false;

  info(entry?: unknown): void {
    this.handedOver ||= (entry as { tnx?: string } | undefined)?.tnx === 'message';
  }

  readonly level = ignore;
  readonly trace = ignore;
  readonly debug = ignore;
  readonly warn = ignore;
  readonly error = ignore;
  readonly fatal = ignore;
}

function ignore(): void {
  return undefined;
}

/** The server's number and nothing it says: its words may hold an address. */
function failureOf(error: unknown, handedOver: boolean): Delivered {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode !== undefined) return { outcome: responseCode >= PERMANENT ? 'refused' : 'not-yet', reason: `smtp-${responseCode}` };
  return { outcome: handedOver ? 'unsure' : 'not-yet', reason: (code ?? 'unknown').toLowerCase() };
}
