import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../../fixtures/small-library.js';
import { smallQuiz } from '../../fixtures/small-quiz.js';

function compile(change: (text: string) => string): string[] {
  const texts = { ...smallLibrary(), ...smallQuiz() };
  const { problems } = compileTexts({ ...texts, 'quiz/quiz.md': change(String(texts['quiz/quiz.md'])) });
  return problems.filter(({ rule }) => rule === 'missing-text').map(({ message, fix }) => `${message} ${fix}`);
}

describe('the text of the quiz', () => {
  it('is divided by one heading', () =>
    assert.deepEqual(
      compile((text) => text),
      [],
    ));

  it('has no other heading of that level, whose words nobody would see', () => {
    const told = compile((text) => text.replace(/^## /m, '## Before you start\n\nTake your time.\n\n## '));
    assert.match(
      told.join(),
      /2 headings that begin with ##.*Keep the one above the rule, such as "## How we got this"/,
    );
  });

  it('may have headings below it', () =>
    assert.deepEqual(
      compile((text) => `${text}\n### More\n\nIt is no test.\n`),
      [],
    ));

  it('is not divided by nothing', () => {
    assert.match(compile((text) => text.replace(/^## .*$/m, '')).join(), /needs two parts/);
  });
});
