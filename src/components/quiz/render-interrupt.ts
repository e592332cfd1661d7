import { html } from 'lit';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { findResults } from './find-results.js';
import { renderHelp } from './render-help.js';
import { renderTop } from './render-question.js';
import type { Screen, Body } from './screen.js';

/** A result shown at once and in place, such as urgent help: what it says, who to contact, then two ways on of equal weight. */
export function renderInterrupt(screen: Screen, id: string): Body {
  const { words, headingLevel, act } = screen;
  const [result] = findResults(screen, [id]);
  return {
    lead: html`${renderTop(screen)} ${renderHeading(headingLevel, result?.headline, 'title', true)}
      <div class="intro stack">${renderRichText(result?.body ?? [], headingLevel)}</div>`,
    main: html`<div class="stack">${result ? renderHelp(screen, result) : html`<slot></slot>`}</div>`,
    actions: html`<div class="actions full">
      <div class="pair">
        <button class="button paper" part="button" type="button" @click=${act.stop}>${words['stop-now']}</button>
        <button class="button paper" part="button" type="button" @click=${act.carryOn}>${words['carry-on']}</button>
      </div>
    </div>`,
  };
}
