import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { pages } from './pages.mjs';
import { parseWalks, readWalks } from './read-walks.mjs';

const walks = readWalks(fileURLToPath(new URL('walks', import.meta.url)));

describe('the walks with a screen reader', () => {
  it('are read step by step', () => {
    const text =
      '// Explained.\n# To a question\n\nopen quiz\npress Tab until «Start now»\npress Down 2 times\npress Tab until «Stop» without «999»\nexpect once «Question 1»\n';
    const [walk] = parseWalks(text, 'quiz');
    assert.equal(walk.name, 'To a question');
    assert.deepEqual(
      walk.steps.map(({ kind, page, key, words, not, times }) => ({ kind, page, key, words, not, times })),
      [
        { kind: 'open', page: 'quiz', key: undefined, words: undefined, not: undefined, times: undefined },
        { kind: 'until', page: undefined, key: 'Tab', words: 'Start now', not: undefined, times: undefined },
        { kind: 'press', page: undefined, key: 'Down', words: undefined, not: undefined, times: 2 },
        { kind: 'until', page: undefined, key: 'Tab', words: 'Stop', not: '999', times: undefined },
        { kind: 'expect-once', page: undefined, key: undefined, words: 'Question 1', not: undefined, times: undefined },
      ],
    );
  });

  it('say where a step is not understood', () => {
    assert.throws(() => parseWalks('# A walk\nclick Next\n', 'quiz'), /quiz\.txt, line 2: "click Next" is no step/);
  });

  it('say where a walk has no name', () => {
    assert.throws(() => parseWalks('open quiz\n', 'quiz'), /quiz\.txt, line 1: a walk begins with its name/);
  });

  it('begin on a page that there is, and expect something', () => {
    for (const { file, name, steps } of walks) {
      assert.ok(steps[0]?.kind === 'open', `${file}: ${name} opens no page`);
      assert.ok(pages[steps[0].page], `${file}: ${name} opens a page that is not there: ${steps[0].page}`);
      assert.ok(
        steps.some(({ kind }) => /expect|until/.test(kind)),
        `${file}: ${name} expects nothing`,
      );
    }
  });

  it('have a name of their own each', () => {
    const names = walks.map(({ file, name }) => `${file}: ${name}`);
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
  });
});
