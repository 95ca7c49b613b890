import { browserConfig } from '../support/browser-config';

export default { ...(await browserConfig('coordination-desk')), testDir: '.' };
