import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { checkRules, mayBeLowered, ruleGroups } from './index.js';

describe('a house may ask less', () => {
  const kept = (group: string) =>
    ruleGroups.find(({ name }) => name === group)!.rules.filter(({ id }) => !mayBeLowered(id));

  it('of a rule about style, whatever it asks', () => {
    assert.ok(mayBeLowered('stigmatising-terms'));
    assert.ok(mayBeLowered('plain-numbers'));
    assert.deepEqual(kept('Headings, lists, tables and links'), []);
  });

  it('never of the words that a new file begins with: nobody has written them yet', () => {
    assert.deepEqual(
      kept('Language').map(({ id }) => id),
      ['starter-text'],
    );
  });

  it('of any other rule only where it never stops a build', () => {
    for (const group of ruleGroups.filter(
      ({ name }) => !['Language', 'Headings, lists, tables and links'].includes(name),
    ))
      assert.deepEqual(
        kept(group.name).map(({ id }) => id),
        group.rules.filter(({ severity }) => severity === 'error').map(({ id }) => id),
        group.name,
      );
    assert.ok(!mayBeLowered('crisis-needs-help'));
    assert.ok(!mayBeLowered('phone-format'));
    assert.ok(mayBeLowered('co-produced'));
  });

  it('of no rule that there is not', () => assert.ok(!mayBeLowered('plain-nubmers')));
});

describe('looking at content', () => {
  const text =
    '---\nfact: You choose\nmyth: You have to tell it all\nwhy-people-think-so: Some groups begin so.\ngrade: practice\nhow-sure: Groups say so.\nsources:\n  - title: Ground rules\n    url: https://example.org/rules\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2026-11-21\n---\nAbout 20% of people.\n';
  const [content] = compileTexts({ ...smallLibrary(), 'myths/whole-story.md': text }).contents;
  const found = (options = {}) => checkRules(content!, options).map(({ rule, severity }) => `${severity} ${rule}`);

  it('says of each finding which rule it is from, and how much it matters', () => {
    assert.deepEqual(found(), ['error review-dates', 'warning plain-numbers']);
  });

  it('asks only the rules that can stop a build, for a build', () => {
    assert.deepEqual(found({ errorsOnly: true }), ['error review-dates']);
  });
});
