import '../../src/components/contacts/contacts.define.js';
import '../../src/components/guide/guide.define.js';
import '../../src/components/library/library.define.js';
import '../../src/components/myths/myths.define.js';
import '../../src/components/quiz/quiz.define.js';
import '../../src/components/stories/stories.define.js';
import type { Widget } from '../../src/runtime/widget.js';
import { allElements } from './accessible.js';
import { isReady } from './is-ready.js';

/** Every widget that draws something of a library. */
const tags = ['quiz', 'myths', 'stories', 'contacts', 'guide'].map((name) => `peer-support-${name}`);

const served = new Map<string, unknown>();
const fetchAsAlways = window.fetch;

/** Lets pages ask for a library of the test's own: no server is needed for thousands of them. */
export function serveLibraries(): () => void {
  window.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!served.has(address)) return fetchAsAlways(input, init);
    return Promise.resolve(new Response(JSON.stringify(served.get(address))));
  };
  return () => {
    window.fetch = fetchAsAlways;
    served.clear();
  };
}

let count = 0;

/** Puts every widget on the page with this library around them, and waits until all of them are drawn. */
export async function mountLibrary(data: unknown, place: Element = document.body): Promise<HTMLElement> {
  const address = new URL(`/served/${(count += 1)}.json`, location.href).href;
  served.set(address, data);
  const wrapper = document.createElement('peer-support');
  wrapper.setAttribute('src', address);
  wrapper.setAttribute('region', 'GB-SCT');
  for (const tag of tags) wrapper.append(Object.assign(document.createElement(tag), { textContent: 'Call 999' }));
  wrapper.querySelector('peer-support-guide')?.setAttribute('topic', firstGuideOf(data));
  place.append(wrapper);
  await settle(wrapper);
  return wrapper;
}

/** A guide is drawn where the page asks for one. A damaged library may have none that can be asked for. */
function firstGuideOf(data: unknown): string {
  const { guides } = (data ?? {}) as { guides?: { id?: unknown }[] };
  const id = Array.isArray(guides) ? guides[0]?.id : undefined;
  return typeof id === 'string' ? id : 'what-it-is';
}

/** Waits until nothing is drawn any more, for as long as a visitor would. */
export async function settle(wrapper: HTMLElement): Promise<void> {
  for (let i = 0; i < 2000; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, i && 5));
    await Promise.all(widgetsIn(wrapper).map((widget) => widget.updateComplete));
    if (widgetsIn(wrapper).every(isSettled)) return;
  }
}

function isSettled(widget: Widget): boolean {
  return isReady(widget) && hasNumbers(widget) && !widget.shadowRoot?.querySelector('.waiting');
}

export function widgetsIn(wrapper: HTMLElement): Widget[] {
  return [...wrapper.querySelectorAll<Widget>(tags.join())];
}

/** What a visitor can read in a widget. Every character counts, for the sake of tests that look for lost text. */
export function textOf(widget: Element): string {
  return isReady(widget) ? (widget.shadowRoot?.textContent ?? '') : (widget.textContent ?? '');
}

/** Whether there is a number to press in a widget whose purpose it is. */
export function hasNumbers(widget: Element): boolean {
  if (widget.localName !== 'peer-support-contacts') return true;
  return allElements(widget).some((element) => element.getAttribute('href')?.startsWith('tel:'));
}
