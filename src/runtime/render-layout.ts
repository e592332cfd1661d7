import { html, nothing, type TemplateResult } from 'lit';

/** What stands where in a widget. */
export interface Layout {
  /** Words that set the scene, at the start. */
  lead: unknown;
  /** Things to read and do. */
  main: unknown;
  /** Buttons under them. */
  actions?: unknown;
  /** A drawing that stands on the line. */
  motif?: unknown;
  /** Extra words for how the body is laid out: `wide-main`, `widest-main`. */
  variant?: string;
  /** What walks on the line, if anything does. */
  progress?: unknown;
  /** The start of the footer: always urgent help, but in the contact panel. */
  footer: unknown;
  /** The end of the footer: when the words were last read through. */
  footerEnd?: unknown;
  /** Opens under the footer's row: the urgent contacts. */
  footerPanel?: unknown;
}

/** The body, the drawn line and the footer that every widget is made of. */
export function renderLayout(layout: Layout, direction: 'ltr' | 'rtl', language: string): TemplateResult {
  return html`<div class="widget" part="widget" dir=${direction} lang=${language}>
    <div class="container">
      <div class="base" part="base">
        <div class="body ${layout.variant ?? ''}" part="body">
          <div class="lead">${layout.lead}</div>
          <div class="main">${layout.main}</div>
          ${layout.actions ?? nothing} ${layout.motif ?? nothing}
        </div>
        <div class="footer" part="footer">
          <svg class="footer-line" viewBox="0 0 1200 10" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 5C70 3.4 150 6.6 250 5.2S430 3.6 545 5.5 760 6.7 865 4.7 1065 3.5 1200 5.4" />
          </svg>
          ${layout.progress ?? nothing}
          <div class="footer-row">${layout.footer}${layout.footerEnd ?? nothing}</div>
          <slot name="footer"></slot>
          ${layout.footerPanel ?? nothing}
        </div>
      </div>
    </div>
  </div>`;
}
