import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkScripts, findUnsupportedJs } from './find-unsupported-js.mjs';

const find = (code) => findUnsupportedJs({ 'a.js': code });

const refused = [
  ['a block of statements in a class', 'class A { static { A.b = 1; } }', /syntax.*static/],
  ['a pattern with a flag', 'export const a = /a/v;', /syntax/],
  ['a pattern that looks back', 'export const a = /(?<=a)b/;', /syntax/],
  ['such a pattern made from a string', 'export const a = new RegExp("(?<=a)b");', /syntax/],
  ['a global', 'export const a = structuredClone({});', /structuredClone: .*Chrome 90 \(added in 98\)/],
  ['a class of Intl', 'export const a = new Intl.Segmenter();', /Segmenter/],
  ['a static method', 'export const a = URL.canParse("/");', /canParse: .*Safari 15\.4 \(added in 17\)/],
  ['a static method of JavaScript', 'export const a = Object.hasOwn({}, "a");', /hasOwn/],
  ['what a class makes', 'export const a = new CSSStyleSheet();', /CSSStyleSheet/],
  ['a method that nothing older has', 'export const a = (b) => b.toSorted();', /toSorted/],
  ['a member that nothing older has', 'export const a = (b) => b.responseStatus;', /responseStatus/],
  ['a member that another part of the same line asks for', 'export const a = (b) => b.at && b.toSorted();', /toSorted/],
];

const allowed = [
  ['what every browser has', 'export const a = [1].flat().includes(1) ?? globalThis?.b;'],
  ['a method that is called if it is there', 'export const a = (b) => b.toSorted?.();'],
  ['a member that is asked for', 'export const a = (b) => b.responseStatus ? b.responseStatus : 0;'],
  ['a member that is compared', 'export const a = (b) => b.responseStatus > 399;'],
  ['a global that is asked for', 'export const a = typeof structuredClone === "function" && structuredClone({});'],
  ['a name of its own', 'export const a = { toSorted() {} }; a.toSorted();'],
  ['its own function of the same name', 'function structuredClone() {} structuredClone();'],
];

describe('findUnsupportedJs', () => {
  for (const [what, code, message] of refused)
    it(`refuses ${what}`, async () => {
      const [problem = 'nothing'] = await find(code);
      assert.match(problem, message);
    });

  for (const [what, code] of allowed) it(`allows ${what}`, async () => assert.deepEqual(await find(code), []));

  it('takes the question of one script for all that came to browsers with what it asks for', async () => {
    const asks =
      'export const is = "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype;';
    const uses = 'export const sheet = new CSSStyleSheet();';
    assert.deepEqual(await findUnsupportedJs({ 'asks.js': asks, 'uses.js': uses }), []);
    assert.equal((await findUnsupportedJs({ 'uses.js': uses })).length, 1);
  });

  it('says in which file, and where in it', async () => {
    assert.match((await find('class A { static { A.b = 1; } }'))[0], /^a\.js: syntax .*near “.*static/);
  });
});

describe('checkScripts', () => {
  it('finds the styles in a script, whatever their tag is called, and no markup', async () => {
    const code =
      'const a = t`.a{color:red}@container (width<9em){b{color:red}}`; const b = h`<a href="x:y">{a:b}</a>`; const c = `a {b: c}`;';
    assert.deepEqual((await checkScripts({ 'a.js': code })).sheets, [
      ['a.js', '.a{color:red}@container (width<9em){b{color:red}}'],
    ]);
  });
});
