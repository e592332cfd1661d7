import { html, nothing } from 'lit';
import { cups } from '../../runtime/motifs/cups.js';
import { renderTitle } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import type { StartScreen, Body } from './screen.js';

/** The first screen: what this is, what it is not, and one button. */
export function renderStart({ start, headingLevel, isCounted, begin }: StartScreen): Body {
  return {
    lead: html`${renderTitle(headingLevel, start.title)}
      <div class="intro"><slot name="intro" class="stack">${renderRichText(start.intro, headingLevel)}</slot></div>`,
    main: html`<ul class="facts">
        ${start.facts.map(({ lead, text }) => html`<li><b>${lead}</b> ${text}</li>`)}
      </ul>
      ${start.audience ? html`<div class="small audience">${renderRichText(start.audience, headingLevel)}</div>` : nothing}
      ${isCounted ? html`<p class="small counted">${start.counted}</p>` : nothing}`,
    actions: html`<div class="actions"><button class="button" part="button" type="button" @click=${begin}>${start.start}</button></div>`,
    motif: cups,
  };
}
