import { browserConfig } from '../support/browser-config';

// Each test has a server, a mail server and data of its own: it kills the server, and moves its days.
export default { ...(await browserConfig('whole-round')), testDir: '.', globalSetup: undefined };
