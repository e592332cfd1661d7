/** Keys that are down and were used in a widget: that they come up again is not told either, wherever the focus is by then. */
const held = new Set<string>();

const moving = /^(Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown)$/;

/**
 * Keeps keys inside a widget where its controls use them: a script of the page that listens in the usual way hears neither
 * that nor how often an answer was moved to, and a slider of the page stays where it is. All other keys go on to the page,
 * with Escape, Tab and every shortcut among them. What listens in the capture phase hears before this does.
 */
export function keepKeysInside(root: Node): void {
  for (const type of ['keydown', 'keypress', 'keyup']) {
    root.addEventListener(type, (event) => handleKey(event as KeyboardEvent, root));
  }
  for (const type of ['beforeinput', 'input', 'change', 'click']) {
    root.addEventListener(type, (event) => handleChoice(event, root));
  }
}

function handleKey(event: KeyboardEvent, root: Node): void {
  const isHeld = event.type !== 'keydown' && held.has(event.key);
  if (event.type === 'keyup') held.delete(event.key);
  if (!isHeld && !isUsed(event, root)) return;
  if (event.type === 'keydown') held.add(event.key);
  event.stopPropagation();
}

function isUsed({ target, key, altKey, ctrlKey, metaKey }: KeyboardEvent, root: Node): boolean {
  if (altKey || ctrlKey || metaKey || !isOurs(target, root)) return false;
  // Letters choose from a list.
  if (target.localName === 'select') return key.length === 1 || key === 'Enter' || moving.test(key);
  if (target.closest('button, summary, a')) return key === ' ' || key === 'Enter';
  return target.matches('input, [tabindex="0"]') && (key === ' ' || moving.test(key));
}

/** An arrow key clicks the answer that it moves to. A click on a label is told all the same. */
function handleChoice(event: Event, root: Node): void {
  if (isOurs(event.target, root) && event.target.matches('input, select')) event.stopPropagation();
}

/** What the page has put inside the tag is the page's own. */
function isOurs(target: EventTarget | null, root: Node): target is Element {
  return target instanceof Element && root.contains(target);
}
