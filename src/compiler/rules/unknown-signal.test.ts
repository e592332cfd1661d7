import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { smallQuiz } from '../fixtures/small-quiz.js';

/** What is said of the quiz where other words stand in place of those, in whichever files have them. */
function find(from: string, to: string): [file: string, message: string, fix: string][] {
  const texts = { ...smallLibrary(), ...smallQuiz() };
  const changed = Object.entries(texts).map(([name, text]) => [name, String(text).replace(from, to)] as const);
  const { problems } = compileTexts(Object.fromEntries(changed));
  return problems.map(({ file, message, fix }) => [file, message, fix]);
}

describe('a misspelt signal', () => {
  it('is told once, at the option that gives it, with the rule that waits for it', () => {
    assert.deepEqual(find('signals: [waiting]', 'signals: [waitng]'), [
      [
        'content/en/quiz/questions/waiting.md',
        'Nothing waits for the signal "waitng". "waiting" is waited for, and no option gives it: content/en/quiz/quiz.md, line 11.',
        'Write both the same way.',
      ],
    ]);
  });

  it('is told at the rule that waits for it, where the option’s is waited for elsewhere', () => {
    const again = '- result: alongside\n    when-any: [waiting]';
    assert.deepEqual(find(again, `${again}\n  - result: alongside\n    when-any: [waitng]`), [
      [
        'content/en/quiz/quiz.md',
        'No option gives the signal "waitng".',
        'Correct it, or give it with an option. Did you mean "waiting"?',
      ],
    ]);
  });
});
