import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.cache/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  svelte.configs.recommended,
  {
    rules: {
      // The compiler knows what is defined, in JavaScript too (checkJs).
      'no-undef': 'off',
      // An index that is known to be inside: noUncheckedIndexedAccess asks for it by name.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An action that only marks a posting, a listener that only swallows: empty on purpose.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-warning-comments': 'error',
      // XState's types ask for aliases, whose index signature is implicit.
      '@typescript-eslint/consistent-type-definitions': 'off',
    },
  },
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
  // Svelte's own rule knows that props are declared with `let`.
  { files: ['**/*.svelte'], rules: { 'prefer-const': 'off', 'svelte/prefer-const': 'error' } },
  { files: ['src/build/**'], rules: { 'no-console': 'off' } },
);
