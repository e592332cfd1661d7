import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../content-model/contact.js';
import { fillIn, type Words } from '../content-model/wording.js';
import { orderContacts } from '../opening-hours/order-contacts.js';
import { phone } from './icons/phone.js';
import { renderWays } from './render-channel.js';
import { renderCompactContact, type ContactContext } from './render-contact.js';
import { renderHeading } from './render-heading.js';
import { renderRichText } from './render-rich-text.js';

/** The emergency panel, if it is among these contacts, then the others in one list: the more urgent first, then the open. */
export function renderNumbers(contacts: readonly Contact[], text: ContactContext): TemplateResult {
  const places = orderContacts(contacts, text.now).flatMap((group) => group.places);
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

/** "Call 999 if:" with the number as a red button. The only red thing there is. */
export function renderEmergency(contact: Contact, words: Words<'shared'>, level: number): TemplateResult {
  const numbers = contact.channels.flatMap((channel) => ('number' in channel ? channel : []));
  const { number } = numbers.find(({ kind }) => kind === 'call') ?? numbers[0] ?? { number: contact.name };
  const about = [contact.cost, contact.limits].filter(Boolean).join(' ');
  return html`<section class="alarm stack">
    <div class="alarm-head">
      <span class="roundel">${phone}</span>
      ${renderHeading(level, fillIn(words['emergency-heading'], { number }), 'sub')}
    </div>
    <div class="alarm-words stack">
      ${renderRichText(contact.body, level)} ${about ? html`<p>${about}</p>` : nothing}
    </div>
    ${renderWays(contact, words, (place) => (contact.channels[place]?.kind === 'call' ? 'button red' : 'button quiet'))}
  </section>`;
}
