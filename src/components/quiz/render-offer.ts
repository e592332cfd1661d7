import { html } from 'lit';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderTop } from './render-question.js';
import type { Screen, Body } from './screen.js';

/** Asks whether to go on with the questions that were put off. Both answers weigh the same. */
export function renderOffer(screen: Screen): Body {
  const { words, headingLevel, act } = screen;
  return {
    lead: html`${renderTop(screen)} ${renderHeading(headingLevel, words['offer-heading'], 'title', true)}`,
    main: html`<p class="intro">${words['offer-intro']}</p>`,
    actions: html`<div class="actions full">
      <div class="pair">
        <button class="button paper" part="button" type="button" @click=${act.takeUpOffer}>${words['offer-yes']}</button>
        <button class="button paper" part="button" type="button" @click=${act.declineOffer}>${words['offer-no']}</button>
      </div>
    </div>`,
  };
}
