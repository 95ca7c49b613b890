import { browserConfig } from '../support/browser-config';

export default { ...(await browserConfig('institution-workspace')), testDir: '.', globalSetup: new URL('../support/workspace-server.ts', import.meta.url).pathname };
