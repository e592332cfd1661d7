import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eslint } from './linter.js';

/** What the lint says a browser lacks of a widget with this code in it. */
async function findLacking(code: string, file = 'src/components/myths/myths.ts'): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'peer-support/supported-apis')
    .map(({ message }) => message);
}

const refused: [code: string, name: string][] = [
  [`export const is = URL.canParse('/');`, 'URL.canParse_static'],
  [`export const is = Object.hasOwn({}, 'a');`, 'builtins.Object.hasOwn'],
  [`export const last = [1].at(-1);`, 'builtins.Array.at'],
  [`export const last = 'a'.at(-1);`, 'builtins.String.at'],
  [`export const last = (all: readonly number[]) => all.findLast(Boolean);`, 'builtins.Array.findLast'],
  [`export const sorted = [1].toSorted();`, 'builtins.Array.toSorted'],
  [`export const copy = structuredClone({});`, 'structuredClone'],
  [`export const copy = window.structuredClone({});`, 'structuredClone'],
  [`export const signal = AbortSignal.timeout(1);`, 'AbortSignal.timeout_static'],
  [`export const why = (signal: AbortSignal) => signal.reason as unknown;`, 'AbortSignal.reason'],
  [`export const why = ({ reason }: AbortSignal) => reason as unknown;`, 'AbortSignal.reason'],
  [`document.body.ariaLabel = '';`, 'Element.ariaLabel'],
  [`export const sheet = new CSSStyleSheet();`, 'CSSStyleSheet.CSSStyleSheet'],
  [`export const all = Intl.supportedValuesOf('currency');`, 'builtins.Intl.supportedValuesOf'],
  [`export const said = new Intl.Segmenter('en');`, 'builtins.Intl.Segmenter'],
  [`document.addEventListener('scrollend', () => undefined);`, 'Document.scrollend_event'],
  [
    'import { html } from \'lit\';\nexport const part = html`<div class="a" ?inert=${true}></div>`;',
    'global_attributes.inert',
  ],
  ["import { html } from 'lit';\nexport const part = html`<search></search>`;", 'elements.search'],
];

const allowed: [why: string, code: string][] = [
  ['what every browser has', `export const first = [1, 2].slice(-1).map(String).join('');`],
  ['what is called if it is there', `export const open = (dialog: HTMLDialogElement) => dialog.showModal?.();`],
  ['what is asked for first', `export const copy = () => ('at' in Array.prototype ? [1].at(-1) : 1);`],
  [
    'what is asked for before',
    `export function copy(value: object) {\n  if (typeof structuredClone !== 'function') return value;\n  return structuredClone(value);\n}`,
  ],
  [
    'what is caught where it is not there',
    `export function inside(element: HTMLElement) {\n  try {\n    return element.attachInternals();\n  } catch {\n    return undefined;\n  }\n}`,
  ],
  ['a name of our own', `export const last = (shelf: { findLast: () => number }) => shelf.findLast();`],
  [
    'what comes with an object that an older browser never makes',
    `export const touch = ({ touches }: TouchEvent) => touches;`,
  ],
];

describe('the lint for supported browsers', () => {
  for (const [code, name] of refused)
    it(`refuses ${name} in ${code.split('\n').at(-1)}`, async () => {
      const messages = await findLacking(code);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0]!, new RegExp(`^${name.replaceAll('.', '\\.')} is missing in \\w+ .*\\d`));
    });

  for (const [why, code] of allowed) it(`allows ${why}`, async () => assert.deepEqual(await findLacking(code), []));

  it('says in which browser, and since when it is there', async () => {
    assert.deepEqual(await findLacking(`export const is = URL.canParse('/');`), [
      'URL.canParse_static is missing in Chrome 90 (added in 120), Edge 90 (added in 120), Firefox 91 (added in 115), Safari on iOS 15.4 (added in 17), Safari 15.4 (added in 17).',
    ]);
  });

  for (const file of [
    'src/content-model/wording.ts',
    'src/quiz-engine/decide.ts',
    'src/frame/frame.ts',
    'src/autoload.ts',
  ])
    it(`looks at ${file}`, async () => assert.equal((await findLacking('[1].at(-1);', file)).length, 1));

  it('leaves alone what runs in Node', async () => {
    assert.deepEqual(await findLacking('[1].at(-1);', 'src/compiler/compile.ts'), []);
  });
});
