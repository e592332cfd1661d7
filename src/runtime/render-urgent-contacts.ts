import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Contact } from '../content-model/contact.js';
import type { Sections } from '../content-model/library.js';
import { fillIn, type Words } from '../content-model/wording.js';
import { keepOrder, orderOf } from '../opening-hours/keep-order.js';
import { orderContacts, type ContactGroup } from '../opening-hours/order-contacts.js';
import { phone } from './icons/phone.js';
import { renderWays } from './render-channel.js';
import { renderCompactContact, type ContactContext } from './render-contact.js';
import { renderHeading } from './render-heading.js';
import { renderRichText } from './render-rich-text.js';

/** The emergency panel, if it is among these contacts, then the others in one list: the more urgent first, then the open. */
export function renderNumbers(contacts: readonly Contact[], text: ContactContext): TemplateResult {
  const places = placeInOrder(contacts, text).flatMap((group) => group.places);
  const emergencies = places.filter(({ contact }) => contact.urgency === 'emergency');
  const others = places.filter(({ contact }) => contact.urgency !== 'emergency');
  const { shared, headingLevel } = text;
  return html`${emergencies.map(({ contact }) => renderEmergency(contact, shared.words, headingLevel))}
  ${
    others.length
      ? html`<ul class="sheet lines">
        ${others.map((place) => html`<li>${renderCompactContact(place, text)}</li>`)}
      </ul>`
      : nothing
  }`;
}

/** What is said of each is right now, and stands where it stood when the list appeared. */
function placeInOrder(contacts: readonly Contact[], { now, shownAt = now }: ContactContext): ContactGroup[] {
  const groups = orderContacts(contacts, now);
  return shownAt === now ? groups : keepOrder(groups, orderOf(orderContacts(contacts, shownAt)));
}

/** "Call 999 if:" with the number as a red button. The only red thing there is. */
export function renderEmergency(contact: Contact, words: Words<'shared'>, level: number): TemplateResult {
  return html`<section class="alarm stack">
    ${renderEmergencyHead(contact, words, level)} ${renderEmergencyWords(contact, level)}
    ${renderWays(contact, words, (i) => lookOf(contact.channels[i]))}
  </section>`;
}

/**
 * The same with less of it in sight: the red button and when to call, with the other ways folded away. If it is to be
 * small, the button alone.
 */
export function renderFoldedEmergency(
  contact: Contact,
  { shared, contacts }: Pick<Sections, 'shared' | 'contacts'>,
  level: number,
  isSmall: boolean,
): TemplateResult {
  const first = Math.max(
    0,
    contact.channels.findIndex(({ kind }) => kind === 'call'),
  );
  const call = contact.channels.slice(first, first + 1);
  const others = contact.channels.filter((channel) => !call.includes(channel));
  const about = renderEmergencyWords(contact, level);
  const draw = (channels: Contact['channels']) =>
    renderWays({ ...contact, channels }, shared.words, (i) => lookOf(channels[i]));
  return html`<section class="alarm stack">
    ${isSmall ? nothing : html`${renderEmergencyHead(contact, shared.words, level)} ${about}`} ${draw(call)}
    ${
      isSmall || others.length
        ? html`<details class="more">
          <summary>${contacts.words[isSmall ? 'when-to-call' : 'other-ways']}</summary>
          ${isSmall ? about : nothing} ${draw(others)}
        </details>`
        : nothing
    }
  </section>`;
}

function renderEmergencyHead(contact: Contact, words: Words<'shared'>, level: number): TemplateResult {
  const numbers = contact.channels.flatMap((channel) => ('number' in channel ? channel : []));
  const { number } = numbers.find(({ kind }) => kind === 'call') ?? numbers[0] ?? { number: contact.name };
  return html`<div class="alarm-head">
    <span class="roundel">${phone}</span>
    ${renderHeading(level, fillIn(words['emergency-heading'], { number }), 'sub')}
  </div>`;
}

function renderEmergencyWords(contact: Contact, level: number): TemplateResult {
  const about = [contact.cost, contact.limits].filter(Boolean).join(' ');
  return html`<div class="alarm-words stack">
    ${renderRichText(contact.body, level)} ${about ? html`<p>${about}</p>` : nothing}
  </div>`;
}

function lookOf(channel: Channel | undefined): string {
  return channel?.kind === 'call' ? 'button red' : 'button quiet';
}
