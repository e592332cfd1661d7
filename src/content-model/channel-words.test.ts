import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channelKey, fillChannel, sayAboutChannel, sayChannel, siteOf } from './channel-words.js';
import type { Channel } from './contact.js';
import type { Words } from './wording.js';

const phone = { number: '116 123', dial: '116123' };
const url = 'https://www.example.org/help';

describe('the words for a channel', () => {
  const keys: [channel: Channel, key: string][] = [
    [{ kind: 'call', ...phone }, 'call'],
    [{ kind: 'call', ...phone, option: '2' }, 'call-option'],
    [{ kind: 'call', ...phone, extension: '204' }, 'call-extension'],
    [{ kind: 'call', ...phone, option: '2', extension: '204' }, 'call-option'],
    [{ kind: 'text', ...phone }, 'text'],
    [{ kind: 'text', ...phone, word: 'HELLO' }, 'text-word'],
    [{ kind: 'text-relay', ...phone }, 'relay'],
    [{ kind: 'sign-language', url }, 'sign'],
    [{ kind: 'video-relay', url }, 'video-relay'],
    [{ kind: 'web', url }, 'web'],
  ];
  for (const [channel, key] of keys)
    it(`are "${key}" for ${JSON.stringify(channel)}`, () => assert.equal(channelKey(channel), key));

  it('say what to press, to dial and to write', () => {
    const words = {
      'call-option': 'Call {number} and press {option}',
      'text-word': 'Text {word} to {number}',
      web: 'Open {site}',
    } as Words<'shared'>;
    assert.equal(sayChannel({ kind: 'call', ...phone, option: '2' }, words), 'Call 116 123 and press 2');
    assert.equal(sayChannel({ kind: 'text', ...phone, word: 'HELLO' }, words), 'Text HELLO to 116 123');
    assert.equal(sayChannel({ kind: 'web', url }, words), 'Open example.org');
  });

  it('can name the contact', () => {
    assert.equal(fillChannel('Call {name}', { kind: 'call', ...phone }, 'Listeners'), 'Call Listeners');
    assert.equal(fillChannel('Call {name}', { kind: 'call', ...phone }), 'Call ');
  });
});

describe('what is to be known of a channel', () => {
  it('is how to get there, what it costs, and its note, in this order', () => {
    const more = { note: 'Ring the bell.', cost: 'It’s free.' };
    const directions = 'Behind the library.';
    assert.equal(
      sayAboutChannel({ kind: 'visit', place: '1 Elm Road', directions, ...more }),
      'Behind the library. It’s free. Ring the bell.',
    );
    assert.equal(sayAboutChannel({ kind: 'call', ...phone, ...more }), 'It’s free. Ring the bell.');
    assert.equal(sayAboutChannel({ kind: 'call', ...phone }), '');
  });
});

describe('the site of a channel', () => {
  it('is short', () => assert.equal(siteOf({ kind: 'web', url }), 'example.org'));

  it('keeps a www. that is not at its front', () => {
    assert.equal(siteOf({ kind: 'web', url: 'https://old.www.example.org' }), 'old.www.example.org');
  });

  it('is the whole address where that cannot be read', () => {
    assert.equal(siteOf({ kind: 'chat', url: 'example' }), 'example');
  });

  it('is nothing for what is no page', () => assert.equal(siteOf({ kind: 'call', ...phone }), ''));
});
