import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channelAddress } from './channel-address.js';
import type { Channel } from './contact.js';

const phone = { number: '116 123', dial: '116123' };
const url = 'https://example.org/help';

describe('the address that opens a channel', () => {
  const addresses: [what: string, channel: Channel, address: string | undefined][] = [
    ['dials the number as it stands', { kind: 'call', ...phone }, 'tel:116123'],
    ['keeps each # of a number', { kind: 'call', number: '#55#', dial: '#55#' }, 'tel:%2355%23'],
    ['dials a relay', { kind: 'text-relay', ...phone }, 'tel:116123'],
    ['begins a text message', { kind: 'text', ...phone }, 'sms:116123'],
    ['writes the word into it', { kind: 'text', ...phone, word: 'HELLO & HI' }, 'sms:116123?&body=HELLO%20%26%20HI'],
    [
      'begins a message in WhatsApp',
      { kind: 'whatsapp', number: '', dial: '447700900123' },
      'https://wa.me/447700900123',
    ],
    ['is the page of a sign language service', { kind: 'sign-language', url }, url],
    ['is the page of a video relay', { kind: 'video-relay', url }, url],
    ['is the page of a chat', { kind: 'chat', url }, url],
    ['is the page of a website', { kind: 'web', url }, url],
    ['is the page of an app', { kind: 'app', url }, url],
    ['begins an email', { kind: 'email', address: 'jo@example.org' }, 'mailto:jo@example.org'],
    ['is none for a letter', { kind: 'post', place: 'PO Box 1' }, undefined],
    ['is none for a visit', { kind: 'visit', place: '1 Elm Road' }, undefined],
  ];
  for (const [what, channel, address] of addresses) it(what, () => assert.equal(channelAddress(channel), address));

  it('lets an email have no subject and no second recipient of its own', () => {
    assert.equal(
      channelAddress({ kind: 'email', address: 'jo@example.org?cc=a@example.com&subject=x' }),
      'mailto:jo@example.org%3Fcc%3Da@example.com%26subject%3Dx',
    );
  });
});
