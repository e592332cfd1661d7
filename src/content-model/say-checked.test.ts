import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from './contact.js';
import { areSomeUnconfirmed, isLibraryOld, isOld, sayChecked, sayMostChecked, sayOldest } from './say-checked.js';
import type { Words } from './wording.js';

const shared = { language: 'en-GB' };
const words = {
  'checked-contacted': 'Reached on {date}.',
  'checked-page': 'Page read on {date}.',
  'checked-copy': 'From a page of {date}.',
  'checked-undated': 'From a page without a date.',
  'some-undated': 'Some have no date.',
  'oldest-details': 'The oldest are of {date}.',
} as Words<'contacts'>;

const of = (checked: Contact['checked'], checkedOn: string, pageDate?: string) =>
  ({ checked, checkedOn, pageDate }) as Contact;
const reached = of('contacted', '2026-11-21');
const read = of('page', '2026-11-20');
const copy = of('copy', '2026-11-19', '2024-03');
const undated = of('copy', '2026-11-19');

describe('how a contact was checked', () => {
  it('is said with the day, and of a copy with the age of its page alone', () => {
    assert.deepEqual(
      [reached, read, copy, undated].map((contact) => sayChecked(contact, shared, words)),
      [
        'Reached on 21 November 2026.',
        'Page read on 20 November 2026.',
        'From a page of March 2024.',
        'From a page without a date.',
      ],
    );
  });

  it('is said once for all where it is the same of more than half', () => {
    assert.equal(sayMostChecked([read, reached, reached], shared, words), 'Reached on 21 November 2026.');
    assert.equal(sayMostChecked([read, reached], shared, words), '');
    assert.equal(sayMostChecked([], shared, words), '');
  });

  it('is unconfirmed unless somebody was reached', () => {
    assert.equal(areSomeUnconfirmed([reached]), false);
    assert.equal(areSomeUnconfirmed([reached, read]), true);
    assert.equal(areSomeUnconfirmed([copy]), true);
  });
});

describe('how old the oldest details are', () => {
  it('is said of the oldest, and of a copy by its page', () => {
    assert.equal(sayOldest([reached, read], shared, words), 'The oldest are of 20 November 2026.');
    assert.equal(sayOldest([reached, copy, read], shared, words), 'The oldest are of March 2024.');
  });

  it('is that some have no date, where one has none', () => {
    assert.equal(sayOldest([reached, undated], shared, words), 'Some have no date.');
  });

  it('is nothing where there are none', () => assert.equal(sayOldest([], shared, words), ''));
});

describe('a word of caution', () => {
  const after = (date: string, days: number) => Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * 60_000;

  it('is said of details more than 180 days old', () => {
    assert.equal(isOld(reached, after('2026-11-21', 180)), false);
    assert.equal(isOld(reached, after('2026-11-21', 180) + 1), true);
  });

  it('is said of a library that nobody has built for more than a year', () => {
    assert.equal(isLibraryOld('2026-11-21', after('2026-11-21', 365)), false);
    assert.equal(isLibraryOld('2026-11-21', after('2026-11-21', 365) + 1), true);
  });

  it('is said where nobody can read the date', () => {
    assert.equal(isOld(of('page', 'last week'), after('2026-11-21', 0)), true);
    assert.equal(isLibraryOld('', after('2026-11-21', 0)), true);
  });
});
