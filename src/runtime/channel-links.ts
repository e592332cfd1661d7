import type { Channel } from '../content-model/contact.js';
import type { Words } from '../content-model/wording.js';

/** A way to reach somebody, ready to be drawn as a link. The words are keys of `shared`. */
export interface ChannelLink {
  href: string;
  /** What the button says: `Call 116 123`. */
  label: keyof Words<'shared'>;
  /** Who and how, for those who hear a list of links: `Call 116 123, Samaritans`. Begins with the label. */
  name: keyof Words<'shared'>;
  values: { name: string; number: string; word: string; site: string };
}

/** How to open a channel of the contact with this name. */
export function channelLink(channel: Channel, name: string): ChannelLink {
  const values = { name, number: '', word: '', site: '' };
  switch (channel.kind) {
    case 'call':
      return {
        href: telephone(channel.dial),
        label: 'call',
        name: 'call-name',
        values: { ...values, number: channel.number },
      };
    case 'text-relay':
      return {
        href: telephone(channel.dial),
        label: 'relay',
        name: 'relay-name',
        values: { ...values, number: channel.number },
      };
    case 'text':
      return textLink(channel, values);
    case 'chat':
      return { href: channel.url, label: 'chat', name: 'chat-name', values };
    case 'web':
      return { href: channel.url, label: 'web', name: 'web-name', values: { ...values, site: siteName(channel.url) } };
    case 'email':
      return { href: emailAddress(channel.address), label: 'email', name: 'email-name', values };
  }
}

function textLink(channel: Extract<Channel, { kind: 'text' }>, values: ChannelLink['values']): ChannelLink {
  const { dial, word, number } = channel;
  if (!word) return { href: `sms:${dial}`, label: 'text', name: 'text-name', values: { ...values, number } };
  const href = textMessage(dial, word);
  return { href, label: 'text-word', name: 'text-word-name', values: { ...values, number, word } };
}

/**
 * A short number is a local one: `tel:116123`, never `tel:+44116123`, which nobody answers. A `#` would begin a
 * fragment and be lost.
 */
function telephone(dial: string): string {
  return `tel:${dial.replaceAll('#', '%23')}`;
}

/**
 * RFC 5724 and Android part the body with `?`, Messages on iOS with `&`; `?&` is read by both, and where a phone knows
 * neither the number is still right and the word is on the button.
 * https://stackoverflow.com/q/6480462, https://www.rfc-editor.org/rfc/rfc5724
 */
function textMessage(dial: string, word: string): string {
  return `sms:${dial}?&body=${encodeURIComponent(word)}`;
}

/** Everything but the one `@` is encoded, so that an address cannot bring a subject or a second recipient. */
function emailAddress(address: string): string {
  return `mailto:${address.split('@').map(encodeURIComponent).join('@')}`;
}

function siteName(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}
