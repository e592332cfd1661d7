import { expect } from '@open-wc/testing';
import shared from 'virtual:peer-support/shared';
import type { Channel } from '../content-model/contact.js';
import type { Sections } from '../content-model/library.js';
import { describeChannel, type ChannelLink } from './channel-link.js';

const { words } = shared.en as Sections['shared'];

describe('describeChannel', () => {
  const numbers: [number: string, dial: string][] = [
    ['999', '999'],
    ['111', '111'],
    ['116 123', '116123'],
    ['988', '988'],
    ['0800 83 85 87', '0800838587'],
    ['13 11 14', '131114'],
    ['1-800-950-6264', '18009506264'],
  ];
  for (const [number, dial] of numbers)
    it(`dials ${number} exactly as people there do`, () => {
      expect(linkTo({ kind: 'call', number, dial }).href).to.equal(`tel:${dial}`);
    });

  it('keeps a star and a hash', () => {
    expect(linkTo({ kind: 'call', number: '*11#', dial: '*11#' }).href).to.equal('tel:*11%23');
  });

  it('says who and how in the name of a link', () => {
    const link = linkTo({ kind: 'call', number: '116 123', dial: '116123' });
    expect([link.label, link.name]).to.deep.equal(['Call 116 123', 'Call 116 123, Samaritans']);
  });

  it('dials the text relay with its prefix', () => {
    const link = linkTo({ kind: 'text-relay', number: '18001 0808 808 8000', dial: '1800108088088000' });
    expect(link.href).to.equal('tel:1800108088088000');
    expect(link.label).to.equal('Text relay 18001 0808 808 8000');
  });

  it('brings the word to send in a form that iOS and Android both read', () => {
    const link = linkTo({ kind: 'text', number: '85258', dial: '85258', word: 'SHOUT' });
    expect([link.href, link.label]).to.deep.equal(['sms:85258?&body=SHOUT', 'Text SHOUT to 85258']);
  });

  it('leaves the message empty where no word is needed', () => {
    expect(linkTo({ kind: 'text', number: '988', dial: '988' }).href).to.equal('sms:988');
  });

  it('names a site without its www', () => {
    const link = linkTo({ kind: 'web', url: 'https://www.samh.org.uk/time-for-you' });
    expect([link.href, link.label]).to.deep.equal(['https://www.samh.org.uk/time-for-you', 'Go to samh.org.uk']);
  });

  it('opens a chat at its address', () => {
    expect(linkTo({ kind: 'chat', url: 'https://988lifeline.org/chat' }).href).to.equal('https://988lifeline.org/chat');
  });

  it('writes to one address and nothing else', () => {
    expect(linkTo({ kind: 'email', address: 'jo@samaritans.org' }).href).to.equal('mailto:jo@samaritans.org');
    expect(linkTo({ kind: 'email', address: 'a@b.org?cc=c@d.org' }).href).to.equal('mailto:a@b.org%3Fcc%3Dc@d.org');
  });

  it('begins every name with the words on the button', () => {
    const channels: Channel[] = [
      { kind: 'call', number: '111', dial: '111' },
      { kind: 'text', number: '85258', dial: '85258', word: 'SHOUT' },
      { kind: 'text-relay', number: '18001 111', dial: '18001111' },
      { kind: 'chat', url: 'https://example.org' },
      { kind: 'web', url: 'https://example.org' },
      { kind: 'email', address: 'a@example.org' },
    ];
    for (const { label, name } of channels.map(linkTo)) expect(name.startsWith(label), name).to.equal(true);
  });
});

function linkTo(channel: Channel): ChannelLink {
  return describeChannel(channel, 'Samaritans', words);
}
