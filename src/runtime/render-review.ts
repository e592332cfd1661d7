import { html, nothing, type TemplateResult } from 'lit';
import type { Sections } from '../content-model/library.js';
import type { Review } from '../content-model/provenance.js';
import { fillIn } from '../content-model/wording.js';
import { formatDate } from './format-date.js';

type Shared = Pick<Sections['shared'], 'words' | 'language' | 'dates' | 'feedback'>;

/**
 * "Last reviewed 3 March 2026": of several items, the one that was read longest ago, so that no date flatters. Beside it
 * stands where to write if something is wrong, if the charity says so.
 */
export function renderOldestReview(
  items: readonly { review: Review }[],
  shared: Shared,
): TemplateResult | typeof nothing {
  const { words, feedback } = shared;
  const oldest = items.map(({ review }) => review.reviewedOn).sort()[0];
  if (!oldest) return nothing;
  return html`<p class="checked">
    ${fillIn(words['reviewed-on'], { date: formatDate(oldest, shared) })}
    ${feedback && html`<a class="link" href=${feedback.to} rel="noreferrer">${feedback.words}</a>`}
  </p>`;
}
