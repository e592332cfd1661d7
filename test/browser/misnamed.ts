import { accessibleName, allElements } from './accessible.js';

const controls = 'a[href], button, summary, select, textarea, input:not([type=hidden])';

/**
 * The controls that somebody who speaks to their device couldn't name by what they read on them: the words that are
 * written on a control, or on its label, have to be the start of its name.
 */
export function findMisnamed(root: Node): string[] {
  const drawn = allElements(root).filter(
    (element) => element.matches(controls) && element.checkVisibility() && !element.closest('[inert]'),
  );
  return drawn.flatMap((control) => {
    const written = writtenOn(control);
    const name = plain(accessibleName(control));
    return name && name.startsWith(written) ? [] : [`“${written}” is called “${name}”`];
  });
}

/** What can be read on a control: the text inside it, or on its label, without what only a screen reader gets. */
function writtenOn(control: Element): string {
  const labels = (control as HTMLInputElement).labels ?? [];
  const holders = control.matches('input, select, textarea') ? [...labels] : [control];
  return plain(holders.map((holder) => visibleText(holder, control)).join(' '));
}

function visibleText(node: Node, control: Element): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || (node === control && control.matches('select'))) return '';
  const { width, height } = node.getBoundingClientRect();
  const isThere = node.checkVisibility() && (width > 1 || height > 1 || getComputedStyle(node).display === 'contents');
  if (!isThere || node.getAttribute('aria-hidden') === 'true') return '';
  return [...node.childNodes].map((child) => visibleText(child, control)).join('');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
