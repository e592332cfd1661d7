/**
 * Opens every shadow root, so that tests and axe can look inside. The widgets ask for closed ones, which keep a host page
 * from reading what a visitor presses; {@link keepShadowRootsClosed} is for the tests that prove it.
 */
const attachAsAsked = Element.prototype.attachShadow;

Element.prototype.attachShadow = function attachOpen(this: Element, options: ShadowRootInit): ShadowRoot {
  return attachAsAsked.call(this, { ...options, mode: 'open' });
};

/** Lets widgets made from now on have the closed shadow root they ask for, as on a real page. */
export function keepShadowRootsClosed(): void {
  Element.prototype.attachShadow = attachAsAsked;
}
