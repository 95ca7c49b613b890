import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const workspace = resolve(__dirname, '../..');

/** A small building of its own, below the workspace's top so that it finds the packages. */
function building(files: Record<string, string>): string {
  mkdirSync(join(workspace, 'tmp'), { recursive: true });
  const root = mkdtempSync(join(workspace, 'tmp/building-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  cpSync(join(workspace, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'));
  return root;
}

function runIn(root: string, script: string, ...args: string[]): { code: number | null; output: string } {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(NX_|FORCE_COLOR|NODE_OPTIONS)/.test(name));
  const env = { ...Object.fromEntries(inherited), NX_DAEMON: 'false', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(workspace, script), ...args], { cwd: root, encoding: 'utf8', env });
  return { code: status, output: stdout + stderr };
}

const value = 'export const value = 1;\n';
const type = 'export interface Thing { size: number }\n';

/** What stands below; every sound import of it passes, every broken one is told by its rule. */
const ground = {
  'libs/domain/src/common/word.ts': value,
  'libs/domain/src/commitments/level.ts': type,
  'libs/domain/src/forum/session.ts': type,
  'libs/contracts/src/commitments/commitment.ts': type,
  'libs/contracts/src/forum/forum.ts': type,
  'libs/testing/src/builder.ts': value,
  'libs/server-kit/src/http/problem.ts': value,
  'libs/server-kit/src/database/testing/test-database.ts': value,
  'libs/server/src/commitments/internal/secret.ts': value,
  'libs/server/src/commitments/list.ts': value,
  'libs/server/src/forum/convene.ts': value,
  'libs/server/src/entities.ts': `export { value } from './forum/convene';\n`,
  'libs/server/src/migrations/first.ts': value,
};

const using = (...paths: string[]): string => paths.map((path, index) => `import { value as v${index} } from '${path}';\nexport const w${index} = v${index};\n`).join('');
const usingType = (path: string): string => `import type { Thing } from '${path}';\nexport type Other = Thing;\n`;

describe('the building', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const check = (files: Record<string, string>): { code: number | null; output: string } => {
    root = building({ ...ground, ...files });
    return runIn(root, 'tools/boundaries/check.mjs', root);
  };

  it('lets sound imports pass', () => {
    const { code, output } = check({
      'libs/server/src/forum/agenda.ts': using('../commitments/list', '@cumple/domain/common/word', '@cumple/server-kit/http/problem'),
      'libs/server/src/forum/session.ts': usingType('@cumple/domain/forum/session'),
      'libs/server/src/commitments/use.ts': using('./internal/secret'),
      'libs/server/src/commitments/use.spec.ts': using('@cumple/testing/builder', '@cumple/server-kit/database/testing/test-database'),
      'libs/server/src/server.module.ts': using('./entities', './migrations/first', './forum/convene'),
      'apps/api/src/main.ts': using('@cumple/server/entities'),
    });
    expect(output).toContain('Boundaries hold');
    expect(code).toBe(0);
  });

  const broken: [rule: string, file: string, text: string][] = [
    ['column-commitments', 'libs/server/src/commitments/up.ts', using('../forum/convene')],
    ['column-commitments', 'libs/server/src/commitments/up.ts', usingType('@cumple/domain/forum/session')],
    ['column-commitments', 'libs/contracts/src/commitments/up.ts', usingType('@cumple/domain/forum/session')],
    ['column-common', 'libs/domain/src/common/up.ts', usingType('../commitments/level')],
    ['root-above-columns', 'libs/server/src/forum/up.ts', using('../entities')],
    ['root-above-columns', 'libs/server/src/forum/up.ts', using('../migrations/first')],
    ['no-cycles', 'libs/server/src/forum/round', ''],
    ['internal', 'libs/server/src/forum/peek.ts', using('../commitments/internal/secret')],
    ['internal-from-outside', 'apps/api/src/peek.ts', using('@cumple/server/commitments/internal/secret')],
    ['alias-between-libraries', 'libs/server/src/forum/relative.ts', using('../../../domain/src/common/word')],
    ['relative-inside-a-library', 'libs/server/src/forum/alias.ts', using('@cumple/server/commitments/list')],
    ['testing-in-tests-only', 'libs/server/src/forum/helped.ts', using('@cumple/testing/builder')],
    ['testing-in-tests-only', 'libs/server/src/forum/helped.ts', using('@cumple/server-kit/database/testing/test-database')],
    ['no-spec-imports', 'libs/server/src/forum/spied.ts', using('./some.spec')],
    ['no-domain-words', 'libs/server-kit/src/http/wordy.ts', usingType('@cumple/domain/commitments/level')],
    ['plain-typescript', 'libs/domain/src/common/packed.ts', `export { Client } from 'pg';\n`],
    ['plain-typescript', 'libs/domain/src/common/packed.ts', `export { join } from 'node:path';\n`],
    ['no-barrels', 'libs/server/src/forum/index.ts', value],
    ['unknown-column', 'libs/server/src/helpers/shared.ts', value],
    ['resolvable', 'libs/server/src/forum/lost.ts', using('./nowhere')],
  ];

  it('stops every broken one and names its rule and file', () => {
    const numbered = broken.map(([rule, file, text], index) => [rule, rule === 'no-barrels' ? file : file.replace(/(\.\w+)$/, `-${index}$1`), text] as const);
    const { code, output } = check({
      ...Object.fromEntries(numbered.filter(([, , text]) => text !== '').map(([, file, text]) => [file, text])),
      'libs/server/src/forum/round-there.ts': `import type { Back } from './round-back';\nexport const value = 1;\nexport type There = Back;\n`,
      'libs/server/src/forum/round-back.ts': `import { value } from './round-there';\nexport type Back = typeof value;\n`,
      'libs/server/src/forum/some.spec.ts': value,
    });
    const missed = numbered.filter(([rule, file]) => !output.includes(`${rule}: ${file}`)).map(([rule, file]) => `${rule}: ${file}`);
    expect({ missed, code }).toEqual({ missed: [], code: 1 });
  });
});

describe('floors and sides', () => {
  let root = '';
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const projects = ['libs/domain', 'libs/contracts', 'libs/server-kit', 'libs/server', 'libs/ui', 'libs/web', 'apps/api'];

  const lint = (files: Record<string, string>): { code: number | null; output: string } => {
    root = building({ ...ground, 'nx.json': '{ "useDaemonProcess": false }', 'package.json': '{ "name": "building" }', ...files });
    for (const project of projects) cpSync(join(workspace, project, 'project.json'), join(root, project, 'project.json'));
    writeFileSync(join(root, 'eslint.config.mjs'), `export { default } from '${join(workspace, 'eslint.config.mjs')}';\n`);
    symlinkSync(join(workspace, 'node_modules'), join(root, 'node_modules'));
    runIn(root, 'node_modules/nx/dist/bin/nx.js', 'show', 'projects'); // the lint reads the graph that this leaves
    return runIn(root, 'node_modules/eslint/bin/eslint.js', '--no-warn-ignored', 'libs');
  };

  it('let imports go down', () => {
    const { code, output } = lint({ 'libs/server/src/forum/down.ts': using('@cumple/domain/common/word', '@cumple/server-kit/http/problem') });
    expect({ code, output }).toEqual({ code: 0, output: '' });
  });

  it.each([
    ['a floor up', 'libs/domain/src/common/up.ts', '@cumple/contracts/commitments/commitment'],
    ['a floor up', 'libs/server-kit/src/http/up.ts', '@cumple/server/forum/convene'],
    ['the other side', 'libs/server/src/forum/over.ts', '@cumple/ui/button'],
    ['the other side', 'libs/web/src/forum/over.ts', '@cumple/server-kit/http/problem'],
  ])('stop an import of %s: %s', (_, file, path) => {
    const { code, output } = lint({ 'libs/ui/src/button.ts': value, [file]: using(path) });
    expect(output).toContain('@nx/enforce-module-boundaries');
    expect(output).toContain(file);
    expect(code).toBe(1);
  });
});
