import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../content-model/contact.js';
import type { Result } from '../../content-model/quiz.js';
import { fillIn } from '../../content-model/wording.js';
import { orderContacts } from '../../opening-hours/order-contacts.js';
import { renderCompactContact, type ContactContext } from '../../runtime/render-contact.js';
import { chooseServices, foldServices, isNobodyFor } from './choose-services.js';
import { findSharedExperiences } from './suggest-from.js';
import type { Screen } from './screen.js';

/**
 * Services for a result, in place: where the page has no contact panel to go to. A nation may have thirty: the best fits
 * are shown, and the rest can be unfolded.
 */
export function renderServices(screen: Screen, result: Result, level: number): unknown {
  const { contacts = [], quiz, renderCountry, session } = screen;
  const shared = findSharedExperiences(quiz, session.answers);
  const text = screen.makeContactContext(level);
  const { signals } = screen.findOutcome();
  const services = chooseServices(contacts, result, shared, signals);
  const areHere = text && services.length > 0;
  // The same element once they have come. Until then it takes the focus.
  return html`<div class="stack services-of" tabindex=${areHere ? nothing : '-1'}>
    ${renderCountry()} ${areHere ? renderChosen(screen, result, services, text) : html`<slot></slot>`}
  </div>`;
}

function renderChosen(
  { contacts = [], quiz, session, words }: Screen,
  result: Result,
  services: readonly Contact[],
  text: ContactContext,
): TemplateResult {
  const shared = findSharedExperiences(quiz, session.answers);
  const { shown, folded } = foldServices(services, shared);
  const isForOthers = result.suggests.length > 0 && isNobodyFor(contacts, shared);
  return html`${isForOthers ? html`<p>${words['none-for-shared']}</p>` : nothing}
  ${renderList(shown, text)}
  ${
    folded.length > 0
      ? html`<details class="more">
          <summary>${fillIn(words['more-services'], { number: folded.length })}</summary>
          ${renderList(folded, text)}
        </details>`
      : nothing
  }`;
}

function renderList(services: readonly Contact[], text: ContactContext): unknown {
  const places = services.flatMap((contact) => orderContacts([contact], text.now).flatMap((group) => group.places));
  return html`<ul class="lines services">
    ${places.map((place) => html`<li>${renderCompactContact(place, text, { body: true, focusable: true })}</li>`)}
  </ul>`;
}
