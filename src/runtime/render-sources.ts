import { html, nothing, type TemplateResult } from 'lit';
import type { Source } from '../content-model/provenance.js';
import type { Words } from '../content-model/wording.js';
import { renderLink } from './render-rich-text.js';

/** Where a claim comes from: each with its publisher and date, and a link where there is one. */
export function renderSources(sources: readonly Source[], words: Words<'shared'>): TemplateResult | typeof nothing {
  const [only, ...more] = sources;
  if (!only) return nothing;
  if (!more.length) return html`<p><strong>${words.source}</strong> ${renderSource(only, words)}</p>`;
  return html`<p><strong>${words.sources}</strong></p>
    <ul class="dots">
      ${sources.map((source) => html`<li>${renderSource(source, words)}</li>`)}
    </ul>`;
}

/** Where a source gives no date, that is said: a reader who cannot see how old it is should know so. */
function renderSource({ title, publisher, published, url, doi }: Source, words: Words<'shared'>): TemplateResult {
  const to = url ?? (doi ? `https://doi.org/${doi}` : undefined);
  const details = [publisher, published ?? words.undated].filter(Boolean).join(', ');
  return html`${to ? renderLink(to, title) : title}. ${details}`;
}
