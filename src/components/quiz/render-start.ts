import { html, nothing } from 'lit';
import { cups } from '../../runtime/motifs/cups.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import type { StartScreen, Body } from './screen.js';

/** The first screen: what this is, what it is not, and one button. */
export function renderStart({ start, headingLevel, begin }: StartScreen): Body {
  return {
    lead: html`${renderHeading(headingLevel, start.title, 'title', true)}
      <div class="intro stack">${renderRichText(start.intro, headingLevel)}</div>`,
    main: html`<ul class="facts">
        ${start.facts.map(({ lead, text }) => html`<li><b>${lead}</b> ${text}</li>`)}
      </ul>
      ${start.audience ? html`<div class="small audience">${renderRichText(start.audience, headingLevel)}</div>` : nothing}`,
    actions: html`<div class="actions"><button class="button" type="button" @click=${begin}>${start.start}</button></div>`,
    motif: cups,
  };
}
