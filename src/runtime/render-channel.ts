import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Contact } from '../content-model/contact.js';
import { isSafeAddress } from '../content-model/rich-text.js';
import type { Words } from '../content-model/wording.js';
import { sayAboutChannel } from '../content-model/channel-words.js';
import { breakAddress } from './break-address.js';
import { describeChannel } from './channel-link.js';
import { message } from './icons/message.js';
import { phone } from './icons/phone.js';

const icons: Partial<Record<Channel['kind'], TemplateResult>> = {
  call: phone,
  'text-relay': phone,
  text: message,
  whatsapp: message,
  chat: message,
};

/**
 * One way of reaching somebody, as a button that is a link. Where to write or to go to is plain words: a link to a map
 * would say where somebody is going.
 *
 * @param className How it looks: `button`, `button quiet`, `button red` or `link`.
 */
export function renderChannel(
  channel: Channel,
  contactName: string,
  words: Words<'shared'>,
  className: string,
): TemplateResult | typeof nothing {
  const link = describeChannel(channel, contactName, words);
  if (link.href === undefined) return html`<p>${link.label}</p>`;
  if (!isSafeAddress(link.href)) return nothing;
  const email = channel.kind === 'email' ? channel.address : nothing;
  return html`<a class=${className} part=${className.startsWith('button') ? 'button' : 'link'} href=${link.href} aria-label=${link.name} data-email=${email} rel="noreferrer">
    ${icons[channel.kind]}<span>${keepNumberWhole(link.label, link.number)}</span>
  </a>`;
}

/**
 * Every way of reaching one contact, each with what is said of it alone under it: "Choose the mental health option" is half
 * of a number.
 *
 * @param lookOf How the way in this place looks.
 * @param say What else there is to say of it, such as when it is open.
 */
export function renderWays(
  contact: Contact,
  words: Words<'shared'>,
  lookOf: (place: number) => string,
  say: (place: number) => unknown = () => nothing,
): TemplateResult {
  return html`<div class="ways">
    ${contact.channels.map((channel, place) => {
      const about = sayAboutChannel(channel);
      return html`<div class="way">
        ${renderChannel(channel, contact.name, words, lookOf(place))} ${say(place)}
        ${about ? html`<p class="small">${about}</p>` : nothing}
      </div>`;
    })}
  </div>`;
}

/** Numbers never break across lines and keep their direction where the words around them run right to left. Addresses break at their joints. */
function keepNumberWhole(label: string, number: string | undefined): unknown {
  const [before, after] = number ? label.split(number) : [];
  return after === undefined ? breakAddress(label) : html`${before}<bdi>${number}</bdi>${after}`;
}
