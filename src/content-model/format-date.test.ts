import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDate } from './format-date.js';

describe('formatDate', () => {
  it('takes the words that came with the library', () => {
    assert.equal(
      formatDate('2026-03-03', { language: 'en-GB', dates: { '2026-03-03': 'the third of March' } }),
      'the third of March',
    );
  });

  it('finds the words for a day that the library says nothing of', () => {
    assert.equal(formatDate('2026-03-03', { language: 'en-GB', dates: {} }), '3 March 2026');
    assert.equal(formatDate('2026-03-03', { language: 'de' }), '3. März 2026');
  });

  it('says no more than is known of a month or a year', () => {
    assert.equal(formatDate('2026-03', { language: 'en-GB' }), 'March 2026');
    assert.equal(formatDate('2026', { language: 'en-GB' }), '2026');
  });

  it('leaves a day that is none as it is', () => {
    assert.equal(formatDate('soon', { language: 'en-GB' }), 'soon');
  });
});
