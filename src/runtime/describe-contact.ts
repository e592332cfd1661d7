import { sayAboutChannel } from '../content-model/channel-words.js';
import type { Channel, Contact } from '../content-model/contact.js';
import { sayAges } from '../content-model/say-ages.js';
import type { Words } from '../content-model/wording.js';
import { describeChannel } from './channel-link.js';

/**
 * A contact in plain text, to keep or to print: whom it is for, what it costs and cannot do, and each way to reach it with
 * its address and its note. Not whether it is open, which would be wrong by the time it is read.
 */
export function describeContact(contact: Contact, words: Words<'shared'>): string {
  const about = [contact.cost, contact.audience, sayAges(contact, words), contact.limits].filter(Boolean).join(' ');
  const ways = contact.channels.map((channel) => `  - ${describeWay(channel, contact.name, words)}`);
  return [`- ${contact.name}${about ? `. ${about}` : ''}`, ...ways].join('\n');
}

function describeWay(channel: Channel, name: string, words: Words<'shared'>): string {
  const { label } = describeChannel(channel, name, words);
  const address = 'url' in channel ? channel.url : 'address' in channel ? channel.address : '';
  const about = sayAboutChannel(channel);
  return `${[label, address].filter(Boolean).join(': ')}${about ? ` (${about})` : ''}`;
}
