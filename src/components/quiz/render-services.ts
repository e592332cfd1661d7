import { html, nothing } from 'lit';
import type { Contact } from '../../content-model/contact.js';
import type { Result } from '../../content-model/quiz.js';
import { renderWays } from '../../runtime/render-channel.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { chooseServices } from './choose-services.js';
import type { Screen } from './screen.js';

/** Services for a result, in place: where the page has no contact panel to go to. */
export function renderServices(
  { contacts = [], renderCountry, shared }: Screen,
  result: Result,
  level: number,
): unknown {
  const services = chooseServices(contacts, result.suggests);
  if (services.length === 0) return html`${renderCountry()}<slot></slot>`;
  return html`${renderCountry()}
  <ul class="lines services">
    ${services.map((contact) => html`<li>${renderService(contact, shared.words, level)}</li>`)}
  </ul>`;
}

function renderService(contact: Contact, words: Screen['shared']['words'], level: number): unknown {
  const about = [contact.audience, contact.cost, contact.limits].filter(Boolean).join(' ');
  return html`${renderHeading(level, contact.name, 'sub', true)} ${renderRichText(contact.body, level)}
    ${about ? html`<p class="small">${about}</p>` : nothing}
    ${renderWays(contact, words, () => 'button quiet')}`;
}
