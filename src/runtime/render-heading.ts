import { html, nothing, type TemplateResult } from 'lit';

/** Headings that are parts of their own. */
const named = ['title', 'fact'];

/**
 * A heading at the level that the page needs. Levels beyond 6 become 6: HTML has no more.
 * With `focusable`, a screen's heading can take focus when the screen changes, without being a stop for the Tab key.
 *
 * @param about Ids of what is read out after the heading when it takes the focus: what stands before it is passed over.
 */
export function renderHeading(
  level: number,
  words: unknown,
  className: string,
  focusable = false,
  about: unknown = nothing,
): TemplateResult {
  const tabindex = focusable ? '-1' : nothing;
  const part = named.includes(className) ? `heading ${className}` : 'heading';
  switch (Math.min(Math.max(Math.trunc(level) || 2, 1), 6)) {
    case 1:
      return html`<h1 part=${part} class=${className} tabindex=${tabindex} aria-describedby=${about}>${words}</h1>`;
    case 2:
      return html`<h2 part=${part} class=${className} tabindex=${tabindex} aria-describedby=${about}>${words}</h2>`;
    case 3:
      return html`<h3 part=${part} class=${className} tabindex=${tabindex} aria-describedby=${about}>${words}</h3>`;
    case 4:
      return html`<h4 part=${part} class=${className} tabindex=${tabindex} aria-describedby=${about}>${words}</h4>`;
    case 5:
      return html`<h5 part=${part} class=${className} tabindex=${tabindex} aria-describedby=${about}>${words}</h5>`;
    default:
      return html`<h6 part=${part} class=${className} tabindex=${tabindex} aria-describedby=${about}>${words}</h6>`;
  }
}

/** The heading of a whole widget, whose words a page may give. It takes the focus when a script sends it to the widget. */
export function renderTitle(level: number, words: string): TemplateResult {
  return renderHeading(level, html`<slot name="heading">${words}</slot>`, 'title', true);
}
