import type { Channel } from './contact.js';

/**
 * The address that opens a channel, the same in the panel and in the snippets that stand in for it. A letter and a visit
 * have none.
 */
export function channelAddress(channel: Channel): string | undefined {
  switch (channel.kind) {
    case 'call':
    case 'text-relay':
      return telephone(channel.dial);
    case 'text':
      return channel.word ? textMessage(channel.dial, channel.word) : `sms:${channel.dial}`;
    case 'whatsapp':
      // The one address that opens the app, or its page where there is no app. https://faq.whatsapp.com/5913398998672934
      return `https://wa.me/${channel.dial}`;
    case 'sign-language':
    case 'video-relay':
    case 'chat':
    case 'web':
    case 'app':
      return channel.url;
    case 'email':
      return mailbox(channel.address);
    case 'post':
    case 'visit':
      return undefined;
  }
}

/**
 * A short number is a local one: `tel:116123`, never `tel:+44116123`, which nobody answers. A `#` would begin a fragment
 * and be lost.
 */
function telephone(dial: string): string {
  return `tel:${dial.replaceAll('#', '%23')}`;
}

/**
 * RFC 5724 and Android part the body with `?`, Messages on iOS with `&`; `?&` is read by both. Where a phone knows
 * neither, the number is still right and the word is on the button.
 * https://www.rfc-editor.org/rfc/rfc5724 and https://stackoverflow.com/q/6480462
 */
function textMessage(dial: string, word: string): string {
  return `sms:${dial}?&body=${encodeURIComponent(word)}`;
}

/** Everything but the `@` is encoded, so that an address cannot bring a subject or a second recipient. */
function mailbox(address: string): string {
  return `mailto:${address.split('@').map(encodeURIComponent).join('@')}`;
}
