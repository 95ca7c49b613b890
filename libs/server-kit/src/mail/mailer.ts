import { createTransport, type SentMessageInfo, type Transporter } from 'nodemailer';

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
  private readonly transport: Transporter<SentMessageInfo>;

  constructor(private readonly options: MailerOptions, patienceMs = PATIENCE_MS) {
    this.transport = createTransport({
      url: options.smtpUrl, connectionTimeout: patienceMs, greetingTimeout: patienceMs, socketTimeout: patienceMs, dnsTimeout: patienceMs,
      // A text never names a file or an address to be fetched.
      disableFileAccess: true, disableUrlAccess: true,
    });
  }

  async send({ messageId, to, language, ...content }: Mail): Promise<Delivered> {
    try {
      await this.transport.sendMail({
        ...content, messageId, from: this.options.from, to: { name: '', address: to }, textEncoding: 'base64',
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
      return { outcome: 'accepted' };
    } catch (error) {
      return failureOf(error);
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** The server's number and nothing it says: its words may hold an address. */
function failureOf(error: unknown): Delivered {
  const { responseCode, command, code } = error as { responseCode?: number; command?: string; code?: string };
  if (responseCode !== undefined) return { outcome: responseCode >= PERMANENT ? 'refused' : 'not-yet', reason: `smtp-${responseCode}` };
  const reason = (code ?? 'unknown').toLowerCase();
  return { outcome: command === 'DATA' ? 'unsure' : 'not-yet', reason };
}
