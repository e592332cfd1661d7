import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findUnsupportedCss } from './find-unsupported-css.mjs';

const refused = [
  ['a property', 'a { text-wrap: balance; }', /properties\.text-wrap .*Chrome 90 \(added in 114\)/],
  ['a value', 'a { overflow: clip; }', /properties\.overflow\.clip/],
  ['a colour', 'a { color: light-dark(#000, #fff); }', /types\.color\.light-dark/],
  ['a colour deep in a value', 'a { border: 1px solid color-mix(in oklab, red, blue); }', /color-mix/],
  ['a colour made from another', 'a { color: rgb(from red r g b); }', /relative_syntax/],
  ['a colour in a custom property', 'a { --ink: light-dark(#000, #fff); }', /light-dark/],
  ['a unit', 'a { height: 100dvh; }', /viewport_percentage_units_dynamic/],
  ['a selector', 'a:has(b) { color: red; }', /selectors\.has/],
  ['nesting', 'a { & b { color: red; } }', /selectors\.nesting/],
  ['a rule', '@layer base { a { color: red; } }', /at-rules\.layer/],
  ['a value after an older one that has a variable in it', 'a { color: red; color: oklch(from var(--a) l c h); }', /./],
  ['a value before an older one', 'a { overflow: clip; overflow: hidden; }', /overflow\.clip/],
  ['what stands in @supports for something older', '@supports (display: grid) { a:has(b) { color: red; } }', /has/],
  ['what stands in @supports not', '@supports not (color: light-dark(red, red)) { a { height: 1dvh; } }', /dvh/],
  [
    'what stands in @supports for this or that',
    '@supports (height: 1dvh) or (display: grid) { a { height: 1dvh; } }',
    /dvh/,
  ],
  ['what cannot be read', 'a { color red }', /cannot be read/],
];

const allowed = [
  ['what every browser has', 'a { display: grid; inset: 0; color: #000; width: clamp(1px, 2vw, 3px); }'],
  ['a value after an older one', 'a { overflow: hidden; overflow: clip; }'],
  ['a value in @supports', '@supports (color: light-dark(#000, #fff)) { a { color: light-dark(#000, #fff); } }'],
  ['a selector in @supports', '@supports selector(:has(*)) { a:has(b) { color: red; } }'],
  [
    'what came with what @supports asks for, or before',
    '@supports (color: light-dark(red, red)) { a { height: 1dvh; } }',
  ],
  ['what stands in a container query that older browsers leave out', '@container (width > 9em) { a { color: red; } }'],
  ['a property after the same with a prefix', 'a { -webkit-user-select: none; user-select: none; }'],
  ['a typeface with another after it', 'a { font-family: system-ui, sans-serif; }'],
  ['a rule for one browser’s own part', 'a::-webkit-details-marker { display: none; }'],
];

describe('findUnsupportedCss', () => {
  for (const [what, css, message] of refused)
    it(`refuses ${what}`, () => {
      const [problem = 'nothing'] = findUnsupportedCss(css);
      assert.match(problem, message);
    });

  for (const [what, css] of allowed) it(`allows ${what}`, () => assert.deepEqual(findUnsupportedCss(css), []));

  it('says what, where, in which browser, and since when it is there', () => {
    assert.deepEqual(findUnsupportedCss('a { inset: 0; accent-color: red; }'), [
      'properties.accent-color in “accent-color:red”: Chrome 90 (added in 93), Edge 90 (added in 93), Firefox 91 (added in 92)',
    ]);
  });
});
