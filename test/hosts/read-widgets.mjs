import { patience } from '../wait-until.mjs';
import { inheritedProperties } from './inherited-properties.ts';

/** Runs in a page before anything else: the widgets' roots are closed, and the clock would make two visits differ. */
export function rememberRoots() {
  const roots = new WeakMap();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function remember(options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };
  Object.defineProperty(globalThis, Symbol.for('test-roots'), { value: roots });
  const now = Date.UTC(2026, 10, 23, 12, 0, 0);
  const Clock = Date;
  globalThis.Date = class extends Clock {
    constructor(...parts) {
      super(...(parts.length ? parts : [now]));
    }
    static now() {
      return now;
    }
  };
}

/**
 * Waits for the widgets and reads each. What follows the page on purpose is made the same on every page first: the
 * typeface, the size of the text, the colour scheme and the room there is.
 */
export async function readWidgets(frame, tags, starts) {
  const ready = tags.map((tag) => `${tag}${starts ? ':state(ready)' : ''}`);
  for (const selector of ready) await frame.waitForSelector(selector, { timeout: patience });
  if (!starts) await new Promise((resolve) => setTimeout(resolve, 500));
  return frame.evaluate(read, tags, inheritedProperties);
}

async function read(tags, properties) {
  const roots = globalThis[Symbol.for('test-roots')];
  const same = {
    font: '16px sans-serif',
    'color-scheme': 'light',
    width: '640px',
    position: 'static',
    padding: '0',
    border: '0',
  };
  same['min-width'] = same['max-width'] = same.width;
  same['box-sizing'] = 'border-box';
  same.display = 'block';
  const elements = tags.map((tag) => document.querySelector(tag));
  for (const element of elements)
    for (const [name, value] of Object.entries(same)) element.style.setProperty(name, value, 'important');
  // What is on the page's own background, and not in a card, takes the page's own colour.
  document.querySelector('peer-support-exit').style.setProperty('color', 'black', 'important');
  const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
  // The other stories come after the first, later on a busy machine.
  for (let i = 0; i < 400 && elements.some((element) => roots.get(element)?.querySelector('.waiting')); i += 1)
    await wait(50);
  // Words may still be on their way to the last of them, and pictures of a page's own move things.
  await wait(150);
  for (const element of elements) for (const animation of roots.get(element)?.getAnimations() ?? []) animation.finish();
  return elements.map((element) => ({
    tag: element.localName,
    height: element.getBoundingClientRect().height,
    isFallback: !element.matches(':state(ready)') && (element.querySelector('p')?.checkVisibility() ?? false),
    // The slot for the page's own text takes what the page says, and shows nothing once it is replaced.
    parts: [...(roots.get(element)?.querySelectorAll(':not(slot[name=replaced])') ?? [])].map((part) => {
      const style = getComputedStyle(part);
      const values = properties.map((name) => [name, style.getPropertyValue(name)]);
      return { name: `${part.localName}.${part.getAttribute('class') ?? ''}`, values: Object.fromEntries(values) };
    }),
  }));
}

/** Where two readings of the same widgets part ways, in words, the first few. */
export function findDifferences(plain, other) {
  const differences = plain.flatMap((widget, i) => {
    const { parts } = other[i];
    if (parts.length !== widget.parts.length)
      return [`${widget.tag} has ${parts.length} elements, not ${widget.parts.length}`];
    return widget.parts.flatMap((part, at) => compare(`${widget.tag} ${part.name}`, part.values, parts[at].values));
  });
  return differences.slice(0, 12);
}

function compare(name, values, others) {
  return Object.keys(values)
    .filter((property) => values[property] !== others[property])
    .map((property) => `${name}: ${property} is ${others[property]}, not ${values[property]}`);
}
