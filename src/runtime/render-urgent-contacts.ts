import { html, nothing, type TemplateResult } from 'lit';
import type { Contact, Urgency } from '../content-model/contact.js';
import { fillIn, type Words } from '../content-model/wording.js';
import { orderContacts, type PlacedContact } from '../opening-hours/order-contacts.js';
import { clock } from './clock.js';
import { phone } from './icons/phone.js';
import { renderWays } from './render-channel.js';
import { renderHeading } from './render-heading.js';
import { renderRichText } from './render-rich-text.js';

/**
 * The emergency panel and the crisis lines of a nation, those open now first: what the quiz and every floor show when
 * help is wanted now.
 */
export function renderUrgentContacts(
  contacts: readonly Contact[],
  words: Words<'shared'>,
  level: number,
): TemplateResult {
  const groups = orderContacts(contacts, clock.now());
  const inGroup = (urgency: Urgency): PlacedContact[] =>
    groups.find((group) => group.urgency === urgency)?.places ?? [];
  const crisisLines = inGroup('crisis');
  return html`${inGroup('emergency').map(({ contact }) => renderEmergency(contact, words, level))}
  ${
    crisisLines.length
      ? html`<ul class="sheet lines">
        ${crisisLines.map((place) => html`<li>${renderCrisisLine(place, words, level)}</li>`)}
      </ul>`
      : nothing
  }`;
}

/** "Call 999 if:" with the number as a red button. The only red thing there is. */
export function renderEmergency(contact: Contact, words: Words<'shared'>, level: number): TemplateResult {
  const number = contact.channels.flatMap((channel) => ('number' in channel ? channel.number : []))[0] ?? contact.name;
  return html`<section class="alarm stack" part="emergency">
    <div class="alarm-head">
      <span class="roundel">${phone}</span>
      ${renderHeading(level, fillIn(words['emergency-heading'], { number }), 'sub')}
    </div>
    <div class="alarm-words">${renderRichText(contact.body, level)}</div>
    ${renderWays(contact, words, (place) => (contact.channels[place]?.kind === 'call' ? 'button red' : 'button quiet'))}
  </section>`;
}

/** Filled means "you can do this now": a line that is closed, or may be, waits in outline and says so. */
function renderCrisisLine({ contact, state }: PlacedContact, words: Words<'shared'>, level: number): TemplateResult {
  const isOpen = state.state === 'open';
  const about = [state.state === 'closed' && words['closed-now'], contact.audience, contact.cost];
  return html`${renderHeading(level, contact.name, 'sub')}
    <p>${about.filter(Boolean).join(' ')}</p>
    ${renderWays(contact, words, (place) => (isOpen && !place ? 'button' : 'button quiet'))}`;
}
