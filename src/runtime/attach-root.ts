/** A shadow root, and the slots in it. */
export interface SlottedRoot {
  root: ShadowRoot;
  slots: HTMLSlotElement[];
}

/** Nothing where the browser has no such thing, or another script has taken it. */
export function findInternals(element: HTMLElement): ElementInternals | undefined {
  try {
    return 'attachInternals' in element ? element.attachInternals() : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Gives an element a shadow root that holds slots from the start: whatever fails later, what the page has inside the tag
 * can be shown without making or moving an element. The slots are made first, and put somewhere by the function that will
 * put them into the root: on a page whose scripts have broken either, there is no root, and the text stays in sight.
 *
 * @param names Of the slots, in their order. Default: one without a name.
 * @throws Whatever the page's scripts throw, and nothing has been attached.
 */
export function attachRoot(
  element: HTMLElement,
  init: ShadowRootInit,
  internals?: ElementInternals,
  names: readonly string[] = [''],
): SlottedRoot {
  const slots = names.map(makeSlot);
  const root = attachShadow(element, init, internals);
  for (const slot of slots) root.appendChild(slot);
  return { root, slots };
}

function makeSlot(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  new DocumentFragment().appendChild(slot);
  if (!(slot instanceof HTMLSlotElement)) throw new TypeError('this page makes other elements than asked for');
  slot.name = name;
  return slot;
}

/** Recorders wrap this function, and may fail once the browser has done its part: then the root is there all the same. */
function attachShadow(element: HTMLElement, init: ShadowRootInit, internals?: ElementInternals): ShadowRoot {
  try {
    return element.attachShadow(init) ?? internals!.shadowRoot!;
  } catch (reason) {
    if (internals?.shadowRoot) return internals.shadowRoot;
    throw reason;
  }
}
