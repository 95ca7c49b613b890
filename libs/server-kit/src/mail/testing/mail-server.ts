import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What the server does with a text that it has whole. */
export type Answer = 'accept' | 'refuse-for-now' | 'refuse' | 'drop' | 'hang';

/** A real SMTP server on loopback, for specs. */
export interface MailServer {
  /** For `SMTP_URL`. */
  url: string;
  /** Every text that came whole, in order, whatever was answered. */
  received: Email[];
  /** Answers to give, first to last; after them it accepts. */
  answers: Answer[];
  /** Resolves once so many texts have come. */
  has(count: number): Promise<void>;
  close(): Promise<void>;
}

const REFUSALS = { 'refuse-for-now': 451, refuse: 550 } as const;

export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: Email[] = [];
  const answers: Answer[] = [];
  const news = new EventTarget();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    ...options,
    onData: (stream, session, callback) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        received.push(await PostalMime.parse(Buffer.concat(chunks)));
        const answer = answers.shift() ?? 'accept';
        news.dispatchEvent(new Event('mail'));
        if (answer === 'accept') callback();
        else if (answer === 'drop') for (const connection of server.connections) (connection as unknown as { close(): void }).close();
        else if (answer !== 'hang') callback(Object.assign(new Error('not taken'), { responseCode: REFUSALS[answer] }));
      })();
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const has = async (count: number): Promise<void> => {
    while (received.length < count) await once(news, 'mail');
  };
  return { url: `smtp://127.0.0.1:${port}`, received, answers, has, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
