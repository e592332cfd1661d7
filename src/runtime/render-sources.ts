import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../content-model/provenance.js';
import type { Words } from '../content-model/wording.js';
import { renderLink } from './render-rich-text.js';

/** Where a claim comes from: each with its publisher and date, and a link where there is one. */
export function renderSources(sources: readonly Source[], words: Words<'shared'>): TemplateResult | typeof nothing {
  const [only, ...more] = sources;
  if (!only) return nothing;
  if (!more.length) return html`<p><strong>${words.source}</strong> ${renderSource(only)}</p>`;
  return html`<p><strong>${words.sources}</strong></p>
    <ul class="dots">
      ${sources.map((source) => html`<li>${renderSource(source)}</li>`)}
    </ul>`;
}

function renderSource({ title, publisher, published, url, doi }: Source): TemplateResult {
  const to = url ?? (doi ? `https://doi.org/${doi}` : undefined);
  const details = [publisher, published].filter(Boolean).join(', ');
  return html`${to ? renderLink(to, title) : title}${details ? html`. ${details}` : nothing}`;
}
