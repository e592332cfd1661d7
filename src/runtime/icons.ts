import { html, svg, type TemplateResult } from 'lit';

const strokes = {
  phone: svg`<path d="M7.5 3.5c.8-.3 1.6.1 1.9.9l1.3 3.1c.3.7.1 1.4-.5 1.9l-1.4 1.2c1.1 2.3 2.7 3.9 5 5l1.2-1.4c.5-.6 1.2-.8 1.9-.5l3.1 1.3c.8.3 1.2 1.1.9 1.9-.7 2.3-2.6 3.6-4.9 3.3C9.6 19.3 4.7 14.4 4 8c-.2-2.2 1.2-3.9 3.5-4.5Z"></path>`,
  message: svg`<path d="M5.5 4.5h13c1.6 0 2.5 1 2.5 2.5v7c0 1.6-1 2.5-2.5 2.5H12L7.5 20.5v-4h-2C3.9 16.5 3 15.5 3 14V7c0-1.6 1-2.5 2.5-2.5Z"></path>`,
  back: svg`<path d="M20 12.2C15 11.8 9.5 12 4.5 12M10.5 5.5 4.3 12l6.2 6.5"></path>`,
  on: svg`<path d="M4 12.2c5-.4 10.5-.2 15.5-.2M13.5 5.5l6.2 6.5-6.2 6.5"></path>`,
  plus: svg`<path d="M12 4.5v15M4.5 12h15"></path>`,
  minus: svg`<path d="M4.5 12h15"></path>`,
  list: svg`<path d="M4 6h.1M9 6h11M4 12h.1M9 12h11M4 18h.1M9 18h11"></path>`,
  page: svg`<path d="M5 5.5h14v13H5zM9 10h6M9 14h4"></path>`,
  leave: svg`<path d="M11 3.5H6.5c-1.5 0-2 .7-2 2v13c0 1.3.6 2 2 2H11M10 12h10.5M16 7l5 5-5 5"></path>`,
} as const;

/** Arrows and the leaving figure turn round where reading runs right to left; a phone does not. */
const turning: readonly IconName[] = ['back', 'on', 'leave'];

export type IconName = keyof typeof strokes;

/** A small drawing beside words that say the same. Never the only sign of anything, so hidden from screen readers. */
export function renderIcon(name: IconName): TemplateResult {
  const turns = turning.includes(name) ? 'icon flip' : 'icon';
  return html`<svg class=${turns} viewBox="0 0 24 24" aria-hidden="true">${strokes[name]}</svg>`;
}
