import { html, nothing, type TemplateResult } from 'lit';
import type { Sections } from '../content-model/library.js';

/** Who has not read the words yet. Opens to say who stands behind them, and whom to tell if something is wrong. */
export function renderAbout({ about }: Pick<Sections['shared'], 'about'>): TemplateResult | typeof nothing {
  if (!about) return nothing;
  return html`<details class="about-words">
    <summary>${about.lead}</summary>
    ${about.lines.map((line) => html`<p>${line}</p>`)}
  </details>`;
}
