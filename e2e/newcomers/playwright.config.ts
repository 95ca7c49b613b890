import { browserConfig } from '../support/browser-config';

export default { ...(await browserConfig('newcomers')), testDir: '.', globalSetup: new URL('../support/mail-server.ts', import.meta.url).pathname };
