import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';
import { fileNames } from './scripts/lint/file-names.mjs';
import { importDirections } from './scripts/lint/import-directions.mjs';
import { ownProperties } from './scripts/lint/own-properties.mjs';
import { supportedApis } from './scripts/lint/supported-apis.mjs';

const typeScript = ['**/*.ts'];
const tests = ['**/*.test.{ts,mjs}', 'test/**'];
const inBrowser = ['src/runtime/**/*.ts', 'src/components/**/*.ts', 'src/loader/**/*.ts', 'src/autoload.ts'];

/** All that reaches a browser. */
const shipped = [...inBrowser, 'src/{content-model,opening-hours,frame}/**/*.ts', 'src/quiz-engine/**/*.ts'];

/** What would let a widget leave a trace, or a hostile library write markup, in the browser's own names for it. */
const leavesTraces = [
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'XMLHttpRequest',
  'EventSource',
  'WebSocket',
  'BroadcastChannel',
];
const writesMarkup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'];

const onlyTests = ['describe', 'it'].flatMap((object) =>
  ['only', 'skip', 'todo'].map((property) => ({ object, property, message: 'Every test runs, every time.' })),
);

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', './release', 'coverage', 'node_modules']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    plugins: {
      'peer-support': {
        rules: {
          'file-names': fileNames,
          'import-directions': importDirections,
          'own-properties': ownProperties,
          'supported-apis': supportedApis,
        },
      },
    },
    rules: {
      'peer-support/file-names': 'error',
      'peer-support/import-directions': 'error',
      eqeqeq: 'error',
      // Refusing characters that nobody can see takes patterns that name them.
      'no-control-regex': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  // Scripts that drive a browser hold code that runs on its pages.
  { files: ['**/*.js', 'bench/**/*.mjs'], languageOptions: { globals: globals.browser } },
  {
    files: typeScript,
    extends: [
      typescript.configs.recommendedTypeChecked,
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
    ],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['.storybook/*.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: { wc: { elementBaseClasses: ['LitElement', 'Widget'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // A table that is laid out as anything else loses its roles in Safari, so that they are said again.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // Lit binds the handlers in a template to the element they are on.
      '@typescript-eslint/unbound-method': 'off',
      // Node's test runner looks after the promise that each of its functions gives.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'suite', 'test'], package: 'node:test' },
            // The types of the snapshot plugin say that `equal` gives a promise. It does not.
            { from: 'package', name: 'Equal', package: '@types/chai' },
          ],
        },
      ],
    },
  },
  {
    files: typeScript,
    ignores: ['test/browser/wait-until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          name: '@open-wc/testing',
          importNames: ['waitUntil'],
          message: 'It gives up after a second. test/browser/wait-until.ts waits as long as a busy machine needs.',
        },
      ],
    },
  },
  {
    files: inBrowser,
    ignores: tests,
    rules: {
      'no-restricted-globals': [
        'error',
        ...leavesTraces.map((name) => ({ name, message: 'A widget leaves no trace and makes no request.' })),
        {
          name: 'fetch',
          message:
            'Only the library an embedder names is fetched, in fetch-library.ts, and what it asks to count sent, in send-count.ts.',
        },
        { name: 'eval', message: 'A strict content security policy forbids it.' },
      ],
      'no-restricted-properties': [
        'error',
        ...writesMarkup.map((property) => ({
          property,
          message: 'Content is data, drawn by templates; never markup.',
        })),
        { property: 'cookie', message: 'A widget leaves no trace.' },
        { property: 'sendBeacon', message: 'A widget makes no request.' },
        { object: 'history', property: 'pushState', message: 'A widget leaves no trace.' },
        { object: 'window', property: 'localStorage', message: 'A widget leaves no trace.' },
        { object: 'window', property: 'sessionStorage', message: 'A widget leaves no trace.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit-html/directives/unsafe-*', 'lit/static-html.js'],
              message: 'Content is data, drawn by templates; never markup.',
            },
            {
              group: ['lit/directives/style-map*'],
              message: "style-src 'self' blocks what it first draws. Use classes, or set .style.",
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[optional=true] > SpreadElement',
          message: 'Chrome before version 91 loses an argument of a?.(...b, c).',
        },
        {
          selector: "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\sstyle=/]",
          message: "style-src 'self' blocks style attributes. Use a class, or bind .style.",
        },
        {
          selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/\\drem\\b/]",
          message: 'A page may set its root font size to anything: no rem.',
        },
      ],
    },
  },
  {
    files: shipped,
    ignores: tests,
    rules: { 'peer-support/supported-apis': 'error' },
  },
  {
    files: ['src/{components,content-model,frame,opening-hours,quiz-engine,runtime}/**/*.ts'],
    ignores: [...tests, 'src/**/fixtures/**', 'src/content-model/own-property.ts'],
    rules: { 'peer-support/own-properties': 'error' },
  },
  {
    files: ['src/runtime/fetch-library.ts', 'src/components/quiz/send-count.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: tests,
    languageOptions: { globals: { ...globals.mocha, ...globals.browser } },
    rules: { 'no-restricted-properties': ['error', ...onlyTests], '@typescript-eslint/no-unused-expressions': 'off' },
  },
  prettier,
);
