import { browserConfig } from '../support/browser-config';

export default { ...(await browserConfig('public-site')), testDir: '.' };
