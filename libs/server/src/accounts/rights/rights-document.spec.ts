import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rightsDocument } from './rights-document';

const file = resolve(__dirname, '../../../../../docs/rights.md');

it('docs/rights.md is the table of the code: write it with `node tools/run-tool.mjs rights`', () => {
  expect(readFileSync(file, 'utf8')).toBe(rightsDocument());
});
