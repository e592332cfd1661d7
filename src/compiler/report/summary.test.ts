import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, shippedQuiz, smallLibrary } from '../fixtures/small-library.js';
import { summarise } from './summary.js';

describe('the sum at the end of a check', () => {
  const { contents } = compileTexts({ ...smallLibrary(), ...shippedQuiz() });

  it('says what there is, and how easy each kind reads by two scores', () => {
    assert.match(
      summarise(contents),
      /^content\/en: 9 questions, 13 results, 2 contacts, 1 nation; \d+ words\.\nReading age: questions \d+, results \d+\.\nReading age by long words alone \(SMOG\): questions \d+, results \d+\.\nDue within 60 days: 0\.$/,
    );
  });

  it('leaves a score out where there are too few sentences for it', () => {
    const [content] = compileTexts(smallLibrary()).contents;
    assert.doesNotMatch(summarise([content!]), /Reading age/);
  });
});
