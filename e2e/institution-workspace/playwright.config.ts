import { browserConfig } from '../support/browser-config';

export default { ...(await browserConfig('institution-workspace')), testDir: '.' };
