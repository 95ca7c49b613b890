// `node tools/run-tool.mjs rights`: writes docs/rights.md from the rights table.
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rightsDocument } from '@cumple/server/accounts/rights/rights-document';

/** The bundle runs at `dist/tools/` of the checkout. */
const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
writeFileSync(resolve(checkout, 'docs/rights.md'), rightsDocument());
