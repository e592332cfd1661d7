import { html, nothing } from 'lit';
import type { Result } from '../../content-model/quiz.js';
import { orderContacts } from '../../opening-hours/order-contacts.js';
import { renderCompactContact } from '../../runtime/render-contact.js';
import { chooseServices, isNobodyFor } from './choose-services.js';
import { findSharedExperiences } from './suggest-from.js';
import type { Screen } from './screen.js';

/** Services for a result, in place: where the page has no contact panel to go to. */
export function renderServices(screen: Screen, result: Result, level: number): unknown {
  const { contacts = [], quiz, renderCountry, session } = screen;
  const shared = findSharedExperiences(quiz, session.answers);
  const text = screen.tellContacts(level);
  const services = chooseServices(contacts, result, shared);
  if (!text || services.length === 0) return html`${renderCountry()}<slot></slot>`;
  const places = services.flatMap((contact) => orderContacts([contact], text.now).flatMap((group) => group.places));
  const isForOthers = result.suggests.length > 0 && isNobodyFor(contacts, shared);
  return html`${renderCountry()} ${isForOthers ? html`<p>${screen.words['none-for-shared']}</p>` : nothing}
  <ul class="lines services">
    ${places.map((place) => html`<li>${renderCompactContact(place, text, { body: true, focusable: true })}</li>`)}
  </ul>`;
}
