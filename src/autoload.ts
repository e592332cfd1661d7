import nations from 'virtual:peer-support/nation-contacts-early';
import { startFault } from './runtime/start-fault.js';

/**
 * What the one script tag loads. It finds the widgets on the page, also those added later, and loads only their code and
 * words. It defines nothing itself and leaves no name behind.
 */
const widgets: Record<string, () => Promise<unknown>> = {
  'peer-support': () => import('./components/library/library.define.js'),
  'peer-support-contacts': () => import('./components/contacts/contacts.define.js'),
  'peer-support-exit': () => import('./components/exit/exit.define.js'),
  'peer-support-guide': () => import('./components/guide/guide.define.js'),
  'peer-support-myths': () => import('./components/myths/myths.define.js'),
  'peer-support-quiz': () => import('./components/quiz/quiz.define.js'),
  'peer-support-stories': () => import('./components/stories/stories.define.js'),
};

const waiting = new Set(Object.keys(widgets));
let hasWarned = false;

const pause = 1000;

/**
 * What fails to load is asked for once more: phones lose their connection for a moment. Not at once, or the second try
 * would join those requests of the first that have yet to fail. What a page's policy forbids it forbids again.
 */
async function loadTwice(load: () => Promise<unknown>): Promise<unknown> {
  try {
    return await load();
  } catch (reason) {
    if (/polic/i.test(String(reason))) throw reason;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return load();
  }
}

async function loadWidget(tag: string): Promise<void> {
  waiting.delete(tag);
  try {
    await loadTwice(widgets[tag]!);
  } catch (reason) {
    // What stops one widget stops most of them, for the same reason.
    if (!hasWarned) console.warn(startFault, reason);
    hasWarned = true;
  }
}

/** Where the page says which nation's contacts it wants, they come with the code, not after it. */
function loadNation(panel: Element): void {
  const region = panel.closest('[region]')?.getAttribute('region')?.toUpperCase() ?? '';
  // What fails here is asked for again, and told of, by the panel itself.
  nations[region]?.().catch(() => undefined);
}

function loadWidgetsIn(root: ParentNode): void {
  for (const tag of waiting) {
    const element = root.querySelector(tag);
    if (!element) continue;
    void loadWidget(tag);
    if (tag.endsWith('contacts')) loadNation(element);
  }
}

/** Watches the document itself: some pages swap their whole `<html>`. */
function watchForMore(): void {
  const observer = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => addedNodes.length)) loadWidgetsIn(document);
    if (!waiting.size) observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Scripts of one folder do the same work, so that the first of them does it for all: it answers the others, who ask by an
 * event named as the folder is. That leaves no name behind, and another release, in its own folder, is not silenced.
 */
const asking = new Event(new URL('.', import.meta.url).href, { cancelable: true });
if (dispatchEvent(asking)) {
  addEventListener(asking.type, (event) => event.preventDefault());
  loadWidgetsIn(document);
  watchForMore();
}
