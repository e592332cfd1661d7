import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

/** The parts of axe that work out what assistive technology is told. They are not in its types. */
interface AxeCommons {
  setup(root: Element): void;
  teardown(): void;
  utils: { getNodeFromTree(element: Element): object | null | undefined };
  commons: {
    text: { accessibleText(element: Element): string };
    aria: { getRole(element: Element): string | null };
    dom: { isVisibleToScreenReaders(element: Element): boolean };
  };
}

/** The one axe on the page. */
export const axe = (globalThis as unknown as { axe: typeof axeCore & AxeCommons }).axe;

/** What a control is called by a screen reader. */
export function accessibleName(element: Element): string {
  return withTree(() => axe.commons.text.accessibleText(element).trim());
}

/** What a screen reader adds after the name: the words of the elements that describe this one. */
export function accessibleDescription(element: Element): string {
  const root = element.getRootNode() as ShadowRoot;
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids
    .map((id) => sayPlainly(root.getElementById(id)?.textContent))
    .join(' ')
    .trim();
}

/**
 * What the live regions in `root` have to say. Only words in an element of their own count: Orca reads no others. An empty
 * region with the role of a status bar would be a stop on the way through the page.
 */
export function findAnnouncements(root: Node): string[] {
  const regions = allElements(root).filter((element) => element.matches('[aria-live]:not([role]), [role="alert"]'));
  return regions.flatMap((region) => [...region.children].map(({ textContent }) => sayPlainly(textContent)));
}

function sayPlainly(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** What a screen reader says an element is: `button`, `heading`, `group`. */
export function accessibleRole(element: Element): string | null {
  return withTree(() => axe.commons.aria.getRole(element));
}

/** Every element of a role that a screen reader meets in `root`, through every shadow root, in order, maybe of one name. */
export function findAllByRole<E extends HTMLElement = HTMLElement>(
  root: Node,
  role: string,
  name?: string | RegExp,
): E[] {
  return withTree(() =>
    allElements(root).filter(
      (element) =>
        isDrawn(element) &&
        axe.commons.aria.getRole(element) === role &&
        axe.commons.dom.isVisibleToScreenReaders(element) &&
        matches(axe.commons.text.accessibleText(element).trim(), name),
    ),
  ) as E[];
}

/** The only element of a role (and name). Anything but exactly one fails, and says what there is. */
export function getByRole<E extends HTMLElement = HTMLElement>(root: Node, role: string, name?: string | RegExp): E {
  const [first, ...others] = findAllByRole<E>(root, role, name);
  if (first && others.length === 0) return first;
  const there = findAllByRole(root, role).map((element) => `“${accessibleName(element)}”`);
  throw new Error(
    `Expected one ${role}${name ? ` called ${String(name)}` : ''}, found ${others.length + (first ? 1 : 0)}. ` +
      `The names there are: ${there.join(', ') || 'none'}.`,
  );
}

/** Every element below `root`, in the order in which they are drawn, shadow roots before what is slotted into them. */
export function allElements(root: Node): Element[] {
  const inside = root instanceof Element && root.shadowRoot ? [root.shadowRoot, root] : [root];
  return inside.flatMap((node) =>
    [...node.childNodes].filter((child) => child instanceof Element).flatMap((child) => [child, ...allElements(child)]),
  );
}

/** axe's tree holds what is drawn: no slot, and nothing of the page that no slot has taken in. */
function isDrawn(element: Element): boolean {
  return Boolean(axe.utils.getNodeFromTree(element));
}

function matches(name: string, wanted?: string | RegExp): boolean {
  if (wanted === undefined) return true;
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

/** axe reads names from a tree of the whole page, which it has to be given first. */
function withTree<T>(read: () => T): T {
  axe.setup(document.documentElement);
  try {
    return read();
  } finally {
    axe.teardown();
  }
}
