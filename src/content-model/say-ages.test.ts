import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sayAges } from './say-ages.js';
import type { Words } from './wording.js';

const words = {
  'ages-from': 'For people of {from} and over.',
  'ages-to': 'For people up to {to}.',
  'ages-between': 'For people of {from} to {to}.',
} as Words<'shared'>;

describe('the ages that a contact is for', () => {
  for (const [ages, said] of [
    ['18+', 'For people of 18 and over.'],
    ['up to 25', 'For people up to 25.'],
    ['11-18', 'For people of 11 to 18.'],
  ] as const)
    it(`are said of ${ages}: “${said}”`, () => assert.equal(sayAges({ ages }, words), said));

  it('are not said where it is for people of any age', () => assert.equal(sayAges({}, words), ''));
});
