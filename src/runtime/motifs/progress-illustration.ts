import { html, type TemplateResult } from 'lit';
import { people } from './people.js';

/**
 * Two people walking along the line, a little further on each question.
 *
 * @param along How far along the line they stand, from 0 at its start to 1 at its end.
 */
export function renderProgressIllustration(along: number): TemplateResult {
  const place = `--along:${Math.min(Math.max(along, 0), 1).toFixed(3)}`;
  return html`<svg class="progress-illustration flip" .style=${place} viewBox="10 1 78 97" aria-hidden="true">${people}</svg>`;
}
