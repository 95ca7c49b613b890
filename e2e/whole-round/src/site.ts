import { MortalServer } from '../../support/mortal-server';
import { startInbox } from '../../support/smtp-inbox';
import { test as base } from '../../support/watched-page';

/** A test with an installation of its own: a server without the demonstration, and a mail server that it sends by. */
export const test = base.extend<{ server: MortalServer }>({
  // A fixture must take another one, needed or not.
  server: async ({ browserName: _ }, use) => {
    const inbox = await startInbox();
    const server = await MortalServer.run((url) => ({ CUMPLE_DEMO: '0', PUBLIC_URL: url, SMTP_URL: inbox.url, MAIL_FROM: 'Cumple <cumple@example.org>' }));
    process.env['CUMPLE_E2E_URL'] = server.url;
    process.env['CUMPLE_E2E_DATA'] = server.data;
    await use(server);
    await server.remove();
    await inbox.close();
  },
  baseURL: async ({ server }, use) => use(server.url),
});
