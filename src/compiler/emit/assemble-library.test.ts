import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, shippedQuiz, smallLibrary } from '../fixtures/small-library.js';
import { assembleQuiz } from './assemble-library.js';

describe('how many questions the first screen promises', () => {
  const quiz = shippedQuiz();
  const promiseOf = (text: string) => {
    const { contents } = compileTexts({ ...smallLibrary(), ...quiz, 'quiz/quiz.md': text });
    return assembleQuiz(contents[0]!)?.facts[0]?.text;
  };

  it('is how many there are, not counting what is only offered', () => {
    const text = String(quiz['quiz/quiz.md']);
    assert.equal(promiseOf(text), 'There are eight short questions, and one more if you like.');
    assert.equal(
      promiseOf(text.replace('privacy, ', '')),
      'There are seven short questions, and one more if you like.',
    );
  });
});
