// `npm run boundaries [-- DIRECTORY]`: fails when an import crosses the building the wrong way.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { workspace } from '../lib/workspace.mjs';
import { misplaced } from './places.mjs';
import { rules } from './rules.mjs';

const root = resolve(process.argv[2] ?? workspace);
const tops = ['libs', 'apps', 'tools', 'e2e'].filter((name) => existsSync(join(root, name)));
const outside = '(^|/)(node_modules|dist|tmp)/';

const files = tops.flatMap((top) => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((name) => `${top}/${name.replaceAll('\\', '/')}`));
const ownFiles = files.filter((file) => !new RegExp(outside).test(file));

process.chdir(root);
const tsConfigFile = join(root, 'tsconfig.base.json');
const { output } = await cruise(
  tops,
  {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|tmp)/' },
    tsConfig: { fileName: tsConfigFile },
  },
  { extensions: ['.ts', '.mts', '.mjs', '.cjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  { tsConfig: extractTsConfig(tsConfigFile) },
);
if (typeof output === 'string') throw new Error(output);

const crossings = output.summary.violations.map(({ rule, from, to, cycle }) => `${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`);
const complaints = [...misplaced(ownFiles), ...crossings];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) {
  const named = rules.filter(({ name }) => crossings.some((crossing) => crossing.startsWith(`${name}:`)));
  for (const { name, comment } of named) console.error(`  ${name} means: ${comment}`);
  process.exit(1);
}
console.log(`Boundaries hold: ${output.summary.totalCruised} files, ${output.summary.totalDependenciesCruised ?? 0} imports.`);
