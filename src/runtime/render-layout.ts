import { html, nothing, type TemplateResult } from 'lit';

/** What stands where in a widget. */
export interface Layout {
  /** Words that set the scene, at the start. */
  lead: unknown;
  /** Things to read and do. */
  main: unknown;
  /** Buttons under them. */
  acts?: unknown;
  /** A drawing that stands on the line. */
  motif?: unknown;
  /** Extra words for how the wall is laid out: `wide-main`, `widest-main`. */
  variant?: string;
  /** What walks on the line, if anything does. */
  walkers?: unknown;
  /** The start of the floor: always urgent help, but in the contact panel. */
  floor: unknown;
  /** The end of the floor: when the words were last read through. */
  floorEnd?: unknown;
  /** Opens under the floor's row: the urgent contacts. */
  floorPanel?: unknown;
}

/** The wall, the drawn line and the floor that every widget is made of. */
export function renderLayout(layout: Layout, direction: 'ltr' | 'rtl', language: string): TemplateResult {
  return html`<div class="widget" part="widget" dir=${direction} lang=${language}>
    <div class="container">
      <div class="base" part="base">
        <div class="wall ${layout.variant ?? ''}" part="wall">
          <div class="lead">${layout.lead}</div>
          <div class="main">${layout.main}</div>
          ${layout.acts ?? nothing} ${layout.motif ?? nothing}
        </div>
        <div class="floor" part="floor">
          <svg class="floor-line" viewBox="0 0 1200 10" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 5C70 3.4 150 6.6 250 5.2S430 3.6 545 5.5 760 6.7 865 4.7 1065 3.5 1200 5.4" />
          </svg>
          ${layout.walkers ?? nothing}
          <div class="floor-row">${layout.floor}${layout.floorEnd ?? nothing}</div>
          ${layout.floorPanel ?? nothing}
        </div>
      </div>
    </div>
  </div>`;
}
