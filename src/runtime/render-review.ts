import { html, nothing, type TemplateResult } from 'lit';
import type { Sections } from '../content-model/library.js';
import type { Review } from '../content-model/provenance.js';
import { fillIn } from '../content-model/wording.js';
import { formatDate } from '../content-model/format-date.js';
import { renderAbout } from './render-about.js';

type Shared = Pick<Sections['shared'], 'words' | 'language' | 'dates' | 'feedback' | 'about'>;

/**
 * "Checked 3 March 2026. We’ll check this again by 3 March 2027": of several items, the one that was read longest ago
 * and the one that is due first, so that no date flatters. Beside it stand where to write if something is wrong, if the
 * charity says so, and who is behind the words.
 */
export function renderReview(items: readonly { review: Review }[], shared: Shared): TemplateResult | typeof nothing {
  const { words, feedback } = shared;
  const say = (name: 'reviewed-on' | 'next-review', day: keyof Review) => {
    const [first] = items.map(({ review }) => review[day]).sort();
    return first && fillIn(words[name], { date: formatDate(first, shared) });
  };
  if (items.length === 0) return nothing;
  return html`<p class="checked">
      ${say('reviewed-on', 'reviewedOn')}<br />${say('next-review', 'reviewBy')}
      ${feedback && html`<a class="link" part="link" href=${feedback.to} rel="noreferrer">${feedback.words}</a>`}
    </p>
    ${renderAbout(shared)}`;
}
