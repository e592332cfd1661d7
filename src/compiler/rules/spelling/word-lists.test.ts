import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readWordList } from './word-lists.js';

describe('readWordList', () => {
  it('reads one word on a line and leaves out remarks', () => {
    assert.deepEqual(readWordList('# Ours\nwarmline\n\nKooth # a charity\n'), ['warmline', 'Kooth']);
  });

  it('takes it as it comes: several words on a line, any line end, a byte-order mark', () => {
    assert.deepEqual(readWordList('\ufeffElm Road\r\nwebchat, textline\r"co-production"'), [
      'Elm',
      'Road',
      'webchat',
      'textline',
      'co',
      'production',
    ]);
  });

  it('takes any way to type an apostrophe or an accent', () => {
    assert.deepEqual(readWordList('cafe\u0301\ny’know'), ['café', "y'know"]);
  });
});
