import { channelAddress } from '../content-model/channel-address.js';
import { channelKey, fillChannel, sayChannel } from '../content-model/channel-words.js';
import type { Channel } from '../content-model/contact.js';
import { ownProperty } from '../content-model/own-property.js';
import type { Words } from '../content-model/wording.js';

/** How one way of reaching somebody is drawn: as a link whose name says who and how. */
export interface ChannelLink {
  /** Left out for what is no link: a place to write to or to go to. */
  href?: string;
  /** Words on the button, the number among them: `Call 116 123`. */
  label: string;
  /** Name read out, which begins with the label: `Call 116 123, Samaritans`. */
  name: string;
  /** The part of the label that must not break or turn round: a number or an address. */
  number?: string;
}

/** The link for a channel, with the address exactly as it is dialled in its own country: no country code is put before it. */
export function describeChannel(channel: Channel, name: string, words: Words<'shared'>): ChannelLink {
  const label = sayChannel(channel, words);
  const named = ownProperty<string>(words, `${channelKey(channel)}-name`);
  return {
    label,
    name: named ? fillChannel(named, channel, name) : label,
    number: 'number' in channel ? channel.number : undefined,
    href: channelAddress(channel),
  };
}
