import nx from '@nx/eslint-plugin';
import regexp from 'eslint-plugin-regexp';
import { floorConstraints } from './tools/boundaries/floors.mjs';

const sources = ['**/*.ts', '**/*.mjs', '**/*.cjs'];

export default [
  ...nx.configs['flat/base'],
  ...nx.configs['flat/typescript'],
  ...nx.configs['flat/javascript'],
  { ignores: ['**/dist', '**/out-tsc', '**/tmp', '**/.angular'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: sources,
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        // Configuration files share their base, and browser tests the checkout's place, by path.
        { enforceBuildableLibDependency: true, allow: ['../../eslint.config.mjs', '../../tools/jest/*', './jest/*', '../jest/*', '../../tools/lib/*'], depConstraints: floorConstraints },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: sources,
    ignores: ['**/*.spec.ts', '**/testing/**'],
    plugins: { regexp },
    // What people write or send reaches many patterns: none may take longer than the text is long.
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['**/*.ts'],
    // Types in the constructors of decorated classes are read at run time: they must stay imports of values.
    languageOptions: { parserOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
];
