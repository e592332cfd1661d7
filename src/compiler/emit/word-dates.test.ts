import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../content-model/contact.js';
import { wordDates, wordWeekdays } from './word-dates.js';

const review = { reviewedOn: '2026-03-03', reviewBy: '2027-03-03' };
const named = {
  contacts: [{ checkedOn: '2026-11-21' }, { checkedOn: '2026-11-21', pageDate: '2024-03' }] as Contact[],
  myths: [{ review }, { review }] as never,
  stories: [],
  guides: [{ review }] as never,
};

describe('the days that a library names', () => {
  it('come in words, once each and in order: when things were checked and reviewed, and are due', () => {
    assert.deepEqual(Object.entries(wordDates({ ...named, language: 'en-GB' })), [
      ['2024-03', 'March 2024'],
      ['2026-03-03', '3 March 2026'],
      ['2026-11-21', '21 November 2026'],
      ['2027-03-03', '3 March 2027'],
    ]);
  });

  it('come in the words of the language', () => {
    assert.equal(wordDates({ ...named, language: 'cy' })['2026-03-03'], '3 Mawrth 2026');
  });
});

describe('the days of the week', () => {
  it('come in words of the language, from 0 for Monday', () => {
    assert.deepEqual(Object.keys(wordWeekdays('en-GB')), ['0', '1', '2', '3', '4', '5', '6']);
    assert.equal(wordWeekdays('en-GB')[0], 'Monday');
    assert.equal(wordWeekdays('cy')[6], 'Dydd Sul');
  });
});
