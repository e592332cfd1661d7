import { adoptStyles, type CSSResult, type ReactiveElement } from 'lit';

/** The styles that each element has been given, in order. */
const given = new WeakMap<ReactiveElement, CSSResult[]>();

/** Stylesheets for documents other than the script's own, such as that of a frame: each document takes only its own. */
const madeFor = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Gives an element the styles of its class, in whichever document it is. */
export function setStyles(element: ReactiveElement, root: ShadowRoot): void {
  give(element, root, (element.constructor as typeof ReactiveElement).elementStyles as CSSResult[]);
}

/** Gives a widget that is on the screen the styles of a part that has come later. What it has already is left alone. */
export function addStyles(widget: ReactiveElement, ...styles: CSSResult[]): void {
  give(widget, widget.renderRoot as ShadowRoot, styles);
}

/** For an element that has been moved into another document, which takes its stylesheets away. */
export function restoreStyles(element: ReactiveElement): void {
  const root = element.renderRoot as ShadowRoot | undefined;
  if (root && given.has(element)) give(element, root, []);
}

function give(element: ReactiveElement, root: ShadowRoot, styles: CSSResult[]): void {
  const had = given.get(element) ?? [];
  const missing = styles.filter((style) => !had.includes(style));
  const all = [...had, ...missing];
  given.set(element, all);
  // Style elements, which older browsers have instead, move with the root.
  if (!('adoptedStyleSheets' in Document.prototype)) return adoptStyles(root, missing);
  root.adoptedStyleSheets = all.flatMap((style) => findSheet(root.ownerDocument, style) ?? []);
}

/** Nothing for a document that nobody sees, which has no window to make stylesheets with. */
function findSheet(owner: Document, style: CSSResult): CSSStyleSheet | undefined {
  if (owner === document) return style.styleSheet;
  const made = madeFor.get(owner) ?? new Map<CSSResult, CSSStyleSheet>();
  madeFor.set(owner, made);
  const view = owner.defaultView;
  if (!made.has(style) && view && 'replaceSync' in view.CSSStyleSheet.prototype) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    made.set(style, sheet);
  }
  return made.get(style);
}
