import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eslint } from './linter.js';

/** The rules that a file of the project with this code in it would break. */
async function brokenRules(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const widget = 'src/components/myths/myths.ts';

/** In two parts, so that whoever searches the tests for a skipped one finds none. */
const skipped = ['describe', 'skip'].join('.');

const faults: [what: string, file: string, code: string, rule: string][] = [
  ['markup written as a string', widget, `document.body.innerHTML = '<p>Words</p>';`, 'no-restricted-properties'],
  ['unsafeHTML', widget, `import 'lit/directives/unsafe-html.js';`, 'no-restricted-imports'],
  ['styleMap', widget, `import 'lit/directives/style-map.js';`, 'no-restricted-imports'],
  ['storage', widget, `localStorage.clear();`, 'no-restricted-globals'],
  ['a cookie', widget, `document.cookie = 'a=b';`, 'no-restricted-properties'],
  ['a request', widget, `void fetch('/');`, 'no-restricted-globals'],
  [
    'a call that Chrome 90 gets wrong',
    widget,
    'export const call = (act: undefined | ((...all: number[]) => void), all: number[]) => act?.(...all, 1);',
    'no-restricted-syntax',
  ],
  [
    'a style attribute',
    widget,
    'import { html } from \'lit\';\nexport const line = html`<p style="color: red"></p>`;',
    'no-restricted-syntax',
  ],
  [
    'rem',
    'src/components/myths/myths.styles.ts',
    "import { css } from 'lit';\nexport default css`p { margin: 1rem; }`;",
    'no-restricted-syntax',
  ],
  [
    'a test that is skipped',
    'test/browser/press.test.ts',
    `${skipped}('nothing', () => {});`,
    'no-restricted-properties',
  ],
];

describe('the lint', () => {
  for (const [what, file, code, rule] of faults) {
    it(`finds ${what}`, async () => {
      assert.ok((await brokenRules(file, code)).includes(rule));
    });
  }

  it('finds a file whose name says nothing', async () => {
    assert.deepEqual(await brokenRules('scripts/helpers.mjs', ''), ['peer-support/file-names']);
    assert.deepEqual(await brokenRules('scripts/findBrowsers.mjs', ''), ['peer-support/file-names']);
  });
});
