import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentRules } from './document-rules.mjs';

const rule = {
  id: 'short-words',
  title: 'Short *words*',
  severity: 'note',
  reason: 'They are <b>read</b> faster.',
  bad: 'utilise ``it``',
  good: 'use it',
};
const page = documentRules([{ name: 'Your own words, and ours', rules: [rule] }]);

describe('documentRules', () => {
  it('gives each rule a heading that lasts, its severity, its reason and an example', () => {
    assert.match(
      page,
      /^### short-words\n\n\*\*Short \\\*words\\\*\*\* \(note\)\n\nThey are \\<b\\>read\\<\/b\\> faster\.$/m,
    );
    assert.match(page, /^```text\nInstead of:\n {2}utilise ``it``\n\nWrite:\n {2}use it\n```$/m);
  });

  it('leads to each group and each rule', () => {
    assert.match(
      page,
      /^- \[Your own words, and ours\]\(#your-own-words-and-ours\): \[short-words\]\(#short-words\)$/m,
    );
    assert.match(page, /^## Your own words, and ours$/m);
  });

  it('keeps an example whole that has backticks of its own', () => {
    const odd = documentRules([{ name: 'A', rules: [{ ...rule, bad: '```js' }] }]);
    assert.match(odd, /^````text\nInstead of:\n {2}```js\n/m);
  });
});
