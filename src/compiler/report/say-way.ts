import type { Channel } from '../../content-model/contact.js';

/** Everything about one way to reach a service, for those who check it: `116 123, option 2 (Ask for Ann.)` */
export function sayWay(channel: Channel): string {
  const { note, cost, languages } = channel;
  const more = [note, cost, languages?.join(', '), 'directions' in channel && channel.directions].filter(Boolean);
  return `${whereOf(channel)}${sayExtra(channel)}${more.length > 0 ? ` (${more.join(' ')})` : ''}`;
}

/** The number, the address or the place. */
export function whereOf(channel: Channel): string {
  if ('number' in channel) return channel.number;
  if ('url' in channel) return channel.url;
  return 'address' in channel ? channel.address : channel.place;
}

function sayExtra(channel: Channel): string {
  if (channel.kind === 'text' && channel.word) return ` with the word ${channel.word}`;
  if (channel.kind !== 'call') return '';
  const { option, extension } = channel;
  return `${option ? `, option ${option}` : ''}${extension ? `, extension ${extension}` : ''}`;
}
