import { html, type TemplateResult } from 'lit';

/**
 * A small drawing beside words that say the same. Never the only sign of anything, so hidden from screen readers.
 *
 * @param strokes The path that is drawn, in a square of 24. All icons share one template.
 * @param turns True for arrows and the leaving figure, which turn round where reading runs right to left.
 */
export function drawIcon(strokes: string, turns = false): TemplateResult {
  return html`<svg class=${turns ? 'icon flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true"><path d=${strokes} /></svg>`;
}
