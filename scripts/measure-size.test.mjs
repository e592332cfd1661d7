import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeOverBudget } from './describe-sizes.mjs';
import { findGrowth, measureSizes } from './measure-size.mjs';

const widgets = ['contacts', 'exit', 'guide', 'library', 'myths', 'quiz', 'stories'];
const file = (bytes, { needs = [], later = [], modules = {} } = {}) => ({ bytes, needs, later, modules });

const described = {
  'peer-support.js': file(900, { later: widgets.map((name) => `chunks/${name}.define-1.js`) }),
  'peer-support-quiz.js': file(30_000),
  'chunks/base-1.js': file(10_000, { later: ['chunks/fetch-library-1.js', 'chunks/GB-SCT-1.js'] }),
  'chunks/later-1.js': file(500),
  'chunks/fetch-library-1.js': file(7_000),
  'chunks/GB-SCT-1.js': file(1_500),
  'chunks/US-1.js': file(1_000),
  'chunks/evidence-1.js': file(2_000),
  'chunks/kinds-1.js': file(800, { modules: { 'virtual:peer-support/en/guide/kinds': 2_000 } }),
  'chunks/what-it-is-1.js': file(700, { modules: { 'virtual:peer-support/en/guide/what-it-is': 1_800 } }),
  ...Object.fromEntries(
    widgets.map((name) => [`chunks/${name}.define-1.js`, file(100, { needs: ['chunks/base-1.js'] })]),
  ),
};
described['chunks/quiz.define-1.js'].later = ['chunks/later-1.js'];
described['chunks/guide.define-1.js'].later = ['chunks/kinds-1.js', 'chunks/what-it-is-1.js', 'chunks/evidence-1.js'];

const bytesOf = (name) => measureSizes(described).find((size) => size.name === name).bytes;

describe('measureSizes', () => {
  it('counts a widget with what it cannot start without', () => {
    assert.equal(bytesOf('the first screen of the quiz'), 900 + 10_000 + 100);
  });

  it('counts what follows by itself, and not what only a library of one’s own brings', () => {
    assert.equal(bytesOf('the whole quiz, with one nation'), 900 + 10_000 + 100 + 500 + 1_500);
  });

  it('counts the largest nation, once', () => {
    assert.equal(bytesOf('contacts of one nation'), 900 + 10_000 + 100 + 1_500);
  });

  it('counts a file that widgets share once, and one guide, the largest', () => {
    const start = 900 + 10_000 + 7 * 100 + 1_500 + 800;
    assert.equal(bytesOf('all widgets, as they appear'), start);
    assert.equal(bytesOf('all widgets, with all that follows'), start + 500);
  });
});

describe('when something is over budget', () => {
  const size = { name: 'the loader', bytes: 1_200, limit: 1_000, files: ['a.js'] };
  const grown = { 'a.js': file(1_200, { modules: { 'src/a.ts': 300, 'src/b.ts': 50, 'src/new.ts': 80 } }) };
  const recorded = { 'src/a.ts': 100, 'src/b.ts': 60 };

  it('names what grew, the most first', () => {
    const names = findGrowth(size, grown, recorded).map(({ module, grown: by }) => `${module} ${by}`);
    assert.deepEqual(names, ['src/a.ts 200', 'src/new.ts 80']);
  });

  it('says which number to change, and where the reason goes', () => {
    const words = describeOverBudget(size, grown, recorded);
    assert.match(words, /200 more in src\/a\.ts/);
    assert.match(words, /"limit" of "the loader" in scripts\/size-budgets\.mjs, say why in CHANGELOG\.md/);
  });
});
