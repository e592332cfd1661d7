import { expect } from '@open-wc/testing';
import type { Channel } from '../content-model/contact.js';
import { channelLink } from './channel-links.js';

describe('channelLink', () => {
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
      expect(href({ kind: 'call', number, dial })).to.equal(`tel:${dial}`);
    });

  it('keeps a star and a hash', () => {
    expect(href({ kind: 'call', number: '*11#', dial: '*11#' })).to.equal('tel:*11%23');
  });

  it('dials the text relay with its prefix', () => {
    const channel: Channel = { kind: 'text-relay', number: '18001 0808 808 8000', dial: '1800108088088000' };
    const link = channelLink(channel, 'Lifeline');
    expect(link.href).to.equal('tel:1800108088088000');
    expect([link.label, link.name]).to.deep.equal(['relay', 'relay-name']);
  });

  it('brings the word to send in a form that iOS and Android both read', () => {
    const link = channelLink({ kind: 'text', number: '85258', dial: '85258', word: 'SHOUT' }, 'Shout');
    expect(link).to.deep.equal({
      href: 'sms:85258?&body=SHOUT',
      label: 'text-word',
      name: 'text-word-name',
      values: { name: 'Shout', number: '85258', word: 'SHOUT', site: '' },
    });
  });

  it('leaves the message empty where no word is needed', () => {
    expect(href({ kind: 'text', number: '988', dial: '988' })).to.equal('sms:988');
  });

  it('names a site without its www', () => {
    const link = channelLink({ kind: 'web', url: 'https://www.samh.org.uk/time-for-you' }, 'SAMH');
    expect(link.values.site).to.equal('samh.org.uk');
    expect(link.href).to.equal('https://www.samh.org.uk/time-for-you');
  });

  it('opens a chat at its address', () => {
    expect(href({ kind: 'chat', url: 'https://988lifeline.org/chat' })).to.equal('https://988lifeline.org/chat');
  });

  it('writes to one address and nothing else', () => {
    expect(href({ kind: 'email', address: 'jo@samaritans.org' })).to.equal('mailto:jo@samaritans.org');
    expect(href({ kind: 'email', address: 'a@b.org?cc=c@d.org' })).to.equal('mailto:a@b.org%3Fcc%3Dc@d.org');
  });
});

function href(channel: Channel): string {
  return channelLink(channel, 'Somebody').href;
}
