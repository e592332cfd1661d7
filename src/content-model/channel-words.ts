import type { Channel } from './contact.js';
import { parseUrl } from './parse-url.js';
import { fillIn, type Words } from './wording.js';

/** Channels whose words are not called as they are. */
const keys = { 'text-relay': 'relay', 'sign-language': 'sign' } as const;

type ChannelKey = Exclude<Channel['kind'], keyof typeof keys> | (typeof keys)[keyof typeof keys] | LongKey;
type LongKey = 'call-option' | 'call-extension' | 'text-word';

/** A channel in words, the same in the panel and in the snippets: `Call 116 123`. */
export function sayChannel(channel: Channel, words: Words<'shared'>): string {
  return fillChannel(words[channelKey(channel)], channel);
}

/** How to get there, what it costs and what else is to be known of one channel. */
export function sayAboutChannel(channel: Channel): string {
  const directions = channel.kind === 'visit' && channel.directions;
  return [directions, channel.cost, channel.note].filter(Boolean).join(' ');
}

/** The words that say a channel, and the name of a link to it where it is one. */
export function channelKey(channel: Channel): ChannelKey {
  const { kind } = channel;
  if (kind === 'call' && channel.option) return 'call-option';
  if (kind === 'call' && channel.extension) return 'call-extension';
  if (kind === 'text' && channel.word) return 'text-word';
  return kind in keys ? keys[kind as keyof typeof keys] : (kind as Exclude<typeof kind, keyof typeof keys>);
}

/** @param name Of the contact, where it is among the words. */
export function fillChannel(words: string, channel: Channel, name = ''): string {
  const values: object = { ...channel, site: siteOf(channel), name };
  return fillIn(words, values as Record<string, string>);
}

/** `988lifeline.org`. Empty for what is no page. */
export function siteOf(channel: Channel): string {
  if (!('url' in channel)) return '';
  return parseUrl(channel.url)?.hostname.replace(/^www\./, '') ?? channel.url;
}
