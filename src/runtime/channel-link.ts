import { channelAddress } from '../content-model/channel-address.js';
import type { Channel } from '../content-model/contact.js';
import { parseUrl } from '../content-model/parse-url.js';
import { fillIn, type Words } from '../content-model/wording.js';

/** How one way of reaching somebody is drawn: as a link whose name says who and how. */
export interface ChannelLink {
  href: string;
  /** Words on the button, the number among them: `Call 116 123`. */
  label: string;
  /** Name read out, which begins with the label: `Call 116 123, Samaritans`. */
  name: string;
  /** The part of the label that must not break or turn round: a number or an address. */
  number?: string;
}

/** The link for a channel, with the address exactly as it is dialled in its own country: no country code is put before it. */
export function describeChannel(channel: Channel, name: string, words: Words<'shared'>): ChannelLink {
  return { ...wordChannel(channel, name, words), href: channelAddress(channel) };
}

function wordChannel(channel: Channel, name: string, words: Words<'shared'>): Omit<ChannelLink, 'href'> {
  switch (channel.kind) {
    case 'call':
    case 'text-relay': {
      const { number } = channel;
      return { ...say(words, channel.kind === 'call' ? 'call' : 'relay', { name, number }), number };
    }
    case 'text': {
      const { number, word = '' } = channel;
      return { ...say(words, word ? 'text-word' : 'text', { name, number, word }), number };
    }
    case 'sign-language':
      return say(words, 'sign', { name });
    case 'chat':
      return say(words, 'chat', { name });
    case 'web':
      return say(words, 'web', { name, site: siteName(channel.url) });
    case 'email':
      return say(words, 'email', { name });
  }
}

type Spoken = 'call' | 'text' | 'text-word' | 'relay' | 'sign' | 'chat' | 'web' | 'email';

function say(words: Words<'shared'>, key: Spoken, values: Record<string, string>): { label: string; name: string } {
  return { label: fillIn(words[key], values), name: fillIn(words[`${key}-name`], values) };
}

function siteName(url: string): string {
  return parseUrl(url)?.hostname.replace(/^www\./, '') ?? url;
}
