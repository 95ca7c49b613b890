import { browserConfig } from '../support/browser-config';

const LEAVING = '**/story-2.spec.ts';

export default {
  ...(await browserConfig('institution-workspace')),
  testDir: '.',
  // Who leaves in it takes the others' sessions along: it comes when they are done.
  projects: [{ name: 'at work', testIgnore: LEAVING }, { name: 'leaving', testMatch: LEAVING, dependencies: ['at work'] }],
};
