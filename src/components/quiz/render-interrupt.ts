import { html, nothing } from 'lit';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderTop } from './render-question.js';
import type { Screen, Wall } from './screen.js';

/**
 * Urgent help, shown at once and in place: thanks first, then who to contact, then the ways on. The page's own panel
 * has more than the numbers above; without one there is nothing more to see.
 */
export function renderInterrupt(screen: Screen): Wall {
  const { words, headingLevel, act } = screen;
  return {
    lead: html`${renderTop(screen)} ${renderHeading(headingLevel, words['urgent-heading'], 'title', true)}
      <p class="intro">${words['urgent-intro']}</p>`,
    main: html`<div class="stack">${screen.renderUrgentNumbers()}</div>`,
    acts: html`<div class="acts full">
      <div class="pair">
        ${
          screen.hasContactPanel
            ? html`<button class="button paper" type="button" @click=${act.seeContacts}>${words['see-contacts']}</button>`
            : nothing
        }
        <button class="button paper" type="button" @click=${act.carryOn}>${words['carry-on']}</button>
      </div>
    </div>`,
  };
}
