import nx from '@nx/eslint-plugin';
import baseConfig from '../../eslint.config.mjs';

export default [
  { ignores: ['**/eslint.config.mjs'] },
  ...nx.configs['flat/angular'],
  ...nx.configs['flat/angular-template'],
  ...baseConfig,
  {
    files: ['**/*.ts'],
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'ui', style: 'kebab-case' },
          { type: 'attribute', prefix: 'ui', style: 'camelCase' },
        ],
      ],
    },
  },
];
