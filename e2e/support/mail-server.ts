import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { CLIENT, startProvider } from '@cumple/testing/identity-provider';
import { PEOPLE } from './people';
import { freePort, serveWith } from './server';

const CALLBACK = '/api/v1/workspace/session/single-sign-on/callback';

/** A real SMTP server on loopback that lays every mail into a directory, for whichever test waits for it. */
async function startMail(directory: string): Promise<{ url: string; close: () => Promise<void> }> {
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        writeFileSync(join(directory, `${String((count += 1)).padStart(4, '0')}.eml`), Buffer.concat(chunks));
        callback();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** The server with a mail server and a provider of single sign-on, for people who sign in. */
export default async function serve(): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'cumple-e2e-mail-'));
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const [mail, provider] = [await startMail(directory), await startProvider(PEOPLE, `${publicUrl}${CALLBACK}`)];
  process.env['CUMPLE_E2E_MAIL'] = directory;
  const stop = await serveWith(port, {
    CUMPLE_DEMO: '0',
    PUBLIC_URL: publicUrl,
    SMTP_URL: mail.url,
    MAIL_FROM: 'Cumple <cumple@example.org>',
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.clientId,
    OIDC_CLIENT_SECRET: CLIENT.clientSecret,
    OIDC_NAME: CLIENT.name,
  });
  return async () => {
    await stop();
    await provider.close();
    await mail.close();
    rmSync(directory, { recursive: true, force: true });
  };
}
