import { CLIENT, startProvider } from '@cumple/testing/identity-provider';
import { PEOPLE } from './people';
import { freePort, serveWith } from './server';
import { startInbox } from './smtp-inbox';

const CALLBACK = '/api/v1/workspace/session/single-sign-on/callback';

/** The server with a mail server and a provider of single sign-on, for people who sign in. */
export default async function serve(): Promise<() => Promise<void>> {
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const [mail, provider] = [await startInbox(), await startProvider(PEOPLE, `${publicUrl}${CALLBACK}`)];
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
  };
}
