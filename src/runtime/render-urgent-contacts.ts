import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../content-model/contact.js';
import { fillIn, type Words } from '../content-model/wording.js';
import { renderIcon } from './icons.js';
import { renderChannel } from './render-channel.js';
import { renderHeading } from './render-heading.js';
import { renderRichText } from './render-rich-text.js';

/** The emergency panel and the crisis lines of a nation: what the quiz and every floor show when help is wanted now. */
export function renderUrgentContacts(
  contacts: readonly Contact[],
  words: Words<'shared'>,
  level: number,
): TemplateResult {
  const emergencies = contacts.filter(({ urgency }) => urgency === 'emergency');
  const crisisLines = contacts.filter(({ urgency }) => urgency === 'crisis');
  return html`${emergencies.map((contact) => renderEmergency(contact, words, level))}
  ${
    crisisLines.length
      ? html`<ul class="sheet lines">
        ${crisisLines.map((contact) => html`<li>${renderCrisisLine(contact, words, level)}</li>`)}
      </ul>`
      : nothing
  }`;
}

/** "Call 999 if:" with the number as a red button. The only red thing there is. */
export function renderEmergency(contact: Contact, words: Words<'shared'>, level: number): TemplateResult {
  const number = contact.channels.flatMap((channel) => ('number' in channel ? channel.number : []))[0] ?? contact.name;
  return html`<section class="alarm stack" part="emergency">
    <div class="alarm-head">
      <span class="roundel">${renderIcon('phone')}</span>
      ${renderHeading(level, fillIn(words['emergency-heading'], { number }), 'sub')}
    </div>
    <div class="alarm-words">${renderRichText(contact.body, level)}</div>
    <div class="ways">${contact.channels.map((channel) => renderChannel(channel, contact.name, words, 'button red'))}</div>
  </section>`;
}

function renderCrisisLine(contact: Contact, words: Words<'shared'>, level: number): TemplateResult {
  return html`${renderHeading(level, contact.name, 'sub')}
    <p>${[contact.audience, contact.cost].filter(Boolean).join(' ')}</p>
    <div class="ways">${contact.channels.map((channel, i) => renderChannel(channel, contact.name, words, i ? 'button quiet' : 'button'))}</div>`;
}
