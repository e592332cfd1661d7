import { adoptStyles, type CSSResult, type LitElement } from 'lit';

/** Gives a widget that is on the screen the styles of a part that has come later. What it has already is left alone. */
export function addStyles(widget: LitElement, ...styles: CSSResult[]): void {
  const root = widget.renderRoot as ShadowRoot;
  const own = (widget.constructor as typeof LitElement).elementStyles;
  const missing = styles.filter((style) => !own.includes(style));
  if (!('adoptedStyleSheets' in Document.prototype)) return adoptStyles(root, missing);
  const sheets = missing.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
}
