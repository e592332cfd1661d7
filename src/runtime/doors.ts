import { html, svg, type TemplateResult } from 'lit';
import type { StateWords } from '../opening-hours/describe-state.js';

const frame = svg`<path d="M4 35.5h32M10 35V7c0-2 1-3 3-3h15c2 0 3 1 3 3v28"/>`;

const drawings = {
  open: svg`<path class="fill" d="M10 35V7c0-2 1-3 3-3h15c2 0 3 1 3 3v28Z"/>${frame}<path class="leaf" d="M10.5 4.8 20 9.5V38l-9.5-3ZM16.5 22.5v.2"/>`,
  lunch: svg`<path d="M4 35.5h15M10 35V7c0-2 1-3 3-3h15c2 0 3 1 3 3v9M37.5 28.5a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0M29 23.5v5l3.5 2"/>`,
  closed: svg`${frame}<path d="M25.5 20.5v.2"/>`,
  unknown: svg`${frame}<path d="M17.2 15.5c0-4.5 7-4.5 7 0 0 3-3.6 3-3.6 6.2M20.6 26.5v.2"/>`,
  none: svg`<path d="M20 35.5V4M12 35.5h16M20 8h11l4 4-4 4H20M20 19H9l-4 4 4 4h11"/>`,
} satisfies Record<Door, unknown>;

/** A signpost, where there is no door that could be open. */
type Door = StateWords['door'] | 'none';

/** How a service stands, drawn. The words beside it say the same. */
export function renderDoor(door: Door): TemplateResult {
  return html`<svg class="door" viewBox="0 0 40 40" aria-hidden="true">${drawings[door]}</svg>`;
}
