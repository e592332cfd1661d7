import type { Channel } from '../content-model/contact.js';
import { fillIn, type Words } from '../content-model/wording.js';
import type { IconName } from './icons.js';

/** How one way of reaching somebody is drawn: as a link whose name says who and how. */
export interface ChannelLink {
  href: string;
  /** Words on the button, the number among them: `Call 116 123`. */
  label: string;
  /** Name read out, which begins with the same word as the label: `Call Samaritans, 116 123`. */
  name: string;
  /** The part of the label that must not break or turn round: a number or an address. */
  number?: string;
  icon?: IconName;
}

/** The link for a channel, with the address exactly as it is dialled in its own country: no country code is put before it. */
export function describeChannel(channel: Channel, name: string, words: Words<'shared'>): ChannelLink {
  switch (channel.kind) {
    case 'call': {
      const { number } = channel;
      return { ...say(words, 'call', { name, number }), href: `tel:${channel.dial}`, number, icon: 'phone' };
    }
    case 'text-relay': {
      const { number } = channel;
      return { ...say(words, 'relay', { name, number }), href: `tel:${channel.dial}`, number, icon: 'phone' };
    }
    case 'text': {
      const { number, word = '' } = channel;
      const key = word ? 'text-word' : 'text';
      return {
        ...say(words, key, { name, number, word }),
        href: textAddress(channel.dial, word),
        number,
        icon: 'message',
      };
    }
    case 'chat':
      return { ...say(words, 'chat', { name }), href: channel.url, icon: 'message' };
    case 'web':
      return { ...say(words, 'web', { name, site: siteName(channel.url) }), href: channel.url };
    case 'email':
      return { ...say(words, 'email', { name }), href: `mailto:${channel.address}` };
  }
}

type Spoken = 'call' | 'text' | 'text-word' | 'relay' | 'chat' | 'web' | 'email';

function say(words: Words<'shared'>, key: Spoken, values: Record<string, string>): { label: string; name: string } {
  return { label: fillIn(words[key], values), name: fillIn(words[`${key}-name`], values) };
}

/** `?&body=` is the one form that both iOS, which wants `&`, and Android, which wants `?`, understand. */
function textAddress(dial: string, word: string): string {
  return word ? `sms:${dial}?&body=${encodeURIComponent(word)}` : `sms:${dial}`;
}

function siteName(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url;
}
