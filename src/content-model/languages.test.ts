import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfLanguage, nearestLanguage } from './languages.js';

describe('the language nearest to the one asked for', () => {
  const there = ['cy', 'en', 'pt-BR', 'zh', 'zh-hant'];
  const cases = [
    ['cy', 'cy'],
    ['cy-GB', 'cy'],
    ['CY_gb', 'cy'],
    ['pt-br', 'pt-BR'],
    ['zh-Hant-TW', 'zh-hant'],
    ['zh-Hans-CN', 'zh'],
    ['en-AU', 'en'],
  ];
  for (const [asked = '', found] of cases)
    it(`is ${found} for ${asked}`, () => assert.equal(nearestLanguage(there, asked), found));

  it('is English wherever there is none, whatever comes first in the alphabet', () => {
    for (const asked of ['fr', 'cyx', 'c', '', 'constructor', '-']) assert.equal(nearestLanguage(there, asked), 'en');
  });

  it('is the one there is where a file was made for that alone', () => {
    assert.equal(nearestLanguage(['cy'], 'fr'), 'cy');
    assert.equal(nearestLanguage([], 'fr'), undefined);
  });
});

describe('a language and the name of its folder', () => {
  it('agree where one is the other, or its beginning', () => {
    for (const [language, folder] of [
      ['en-GB', 'en'],
      ['cy', 'cy'],
      ['zh-Hant', 'zh-hant'],
    ] as const)
      assert.equal(isOfLanguage(language, folder), true);
    for (const [language, folder] of [
      ['en-GB', 'cy'],
      ['en', 'en-GB'],
      ['cyx', 'cy'],
      ['cy', 'welsh'],
    ] as const)
      assert.equal(isOfLanguage(language, folder), false);
  });
});
