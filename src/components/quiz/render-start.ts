import { html, nothing } from 'lit';
import { cups } from '../../runtime/motifs/cups.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import type { Screen, Wall } from './screen.js';

/** The first screen: what this is, what it is not, and one button. */
export function renderStart({ quiz, words, headingLevel, act }: Screen): Wall {
  return {
    lead: html`${renderHeading(headingLevel, quiz.title, 'title', true)}
      <div class="intro stack">${renderRichText(quiz.intro, headingLevel)}</div>`,
    main: html`<ul class="facts">
        ${quiz.facts.map(({ lead, text }) => html`<li><b>${lead}</b> ${text}</li>`)}
      </ul>
      ${quiz.audience ? html`<div class="small audience">${renderRichText(quiz.audience, headingLevel)}</div>` : nothing}`,
    acts: html`<div class="acts"><button class="button" type="button" @click=${act.begin}>${words.start}</button></div>`,
    motif: cups,
  };
}
