/** One thing that could tell somebody what a visitor did: `way` is how, `what` is what was told. */
export interface Trace {
  way:
    | 'request'
    | 'storage'
    | 'cookie'
    | 'history'
    | 'address'
    | 'title'
    | 'attribute'
    | 'event'
    | 'message'
    | 'clipboard';
  what: string;
}

/** A recorder of everything that leaves a widget. `stop` undoes every patch and hands over what was recorded. */
export interface TraceRecorder {
  traces: Trace[];
  stop: () => Promise<Trace[]>;
}

type Undo = () => void;
type Tell = (way: Trace['way'], what: unknown) => void;

/**
 * Records every request, every write to storage, cookie, history, address or title, every attribute that changes in the
 * page's own part of the document, every message to another window, and every event of ours that the page can hear, with
 * all that it carries.
 */
export function recordTraces(root: Element = document.body): TraceRecorder {
  const traces: Trace[] = [];
  const tell: Tell = (way, what) => traces.push({ way, what: describe(what) });
  const before = { cookie: document.cookie, address: location.href, title: document.title };
  const undo = [
    ...recordRequests(tell),
    ...recordStorage(tell),
    ...recordHistory(tell),
    ...recordEvents(tell),
    recordAttributes(root, tell),
  ];
  const stop = async () => {
    // A request is entered into the browser's own list a moment after it was made.
    await new Promise((resolve) => setTimeout(resolve, 50));
    undo.splice(0).forEach((undoOne) => undoOne());
    if (document.cookie !== before.cookie) tell('cookie', document.cookie);
    if (location.href !== before.address) tell('address', location.href);
    if (document.title !== before.title) tell('title', document.title);
    return traces;
  };
  return { traces, stop };
}

function recordRequests(tell: Tell): Undo[] {
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ name }) => tellRequest(name)));
  const tellRequest = (address: string) => {
    if (!isRunnersOwn(address)) tell('request', address);
  };
  observer.observe({ type: 'resource' });
  return [
    () => {
      observer.takeRecords().forEach(({ name }) => tellRequest(name));
      observer.disconnect();
    },
    patch(window, 'fetch', ([input]) => tellRequest(String(input instanceof Request ? input.url : input))),
    patch(XMLHttpRequest.prototype, 'open', ([, address]) => tellRequest(String(address))),
    patch(navigator, 'sendBeacon', ([address]) => tellRequest(String(address))),
    patch(window, 'open', ([address]) => tellRequest(String(address))),
    patch(window, 'postMessage', ([message]) => tell('message', message)),
    patch(BroadcastChannel.prototype, 'postMessage', ([message]) => tell('message', message)),
  ];
}

/** The test runner's own traffic: its commands and its results. */
function isRunnersOwn(address: string): boolean {
  return /\/__web-(dev-server|test-runner)__|\/wtr\//.test(address) || address.startsWith('data:');
}

function recordStorage(tell: Tell): Undo[] {
  return [
    patch(Storage.prototype, 'setItem', (parts) => tell('storage', parts)),
    patch(IDBFactory.prototype, 'open', (parts) => tell('storage', parts)),
    ...('caches' in window ? [patch(CacheStorage.prototype, 'open', (parts) => tell('storage', parts))] : []),
    ...('clipboard' in navigator ? [patch(Clipboard.prototype, 'writeText', (parts) => tell('clipboard', parts))] : []),
  ];
}

function recordHistory(tell: Tell): Undo[] {
  return (['pushState', 'replaceState'] as const).map((method) =>
    patch(History.prototype, method, (parts) => tell('history', parts)),
  );
}

/** Listens where a page's analytics would: on the window, to every event whose name is ours and to every custom event. */
function recordEvents(tell: Tell): Undo[] {
  const dispatch = EventTarget.prototype.dispatchEvent;
  const heard = new WeakSet<Event>();
  const listen = (event: Event) => {
    if (heard.has(event)) return;
    heard.add(event);
    tell('event', { type: event.type, ...carriedBy(event) });
  };
  const types = new Set<string>();
  EventTarget.prototype.dispatchEvent = function record(this: EventTarget, event: Event) {
    if (!types.has(event.type)) {
      types.add(event.type);
      window.addEventListener(event.type, listen, { capture: true });
    }
    return dispatch.call(this, event);
  };
  return [
    () => {
      EventTarget.prototype.dispatchEvent = dispatch;
      types.forEach((type) => window.removeEventListener(type, listen, { capture: true }));
    },
  ];
}

/** All that an event's maker put on it: its detail, and each property that is its own. */
function carriedBy(event: Event): Record<string, unknown> {
  const own = Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
  return event instanceof CustomEvent ? { ...own, detail: event.detail as unknown } : own;
}

function recordAttributes(root: Element, tell: Tell): Undo {
  const tellAll = (records: MutationRecord[]) =>
    records.forEach(({ target, attributeName }) => {
      const element = target as Element;
      tell('attribute', `${element.localName} ${attributeName}=${element.getAttribute(attributeName ?? '')}`);
    });
  const observer = new MutationObserver(tellAll);
  observer.observe(root, { attributes: true, subtree: true });
  return () => {
    tellAll(observer.takeRecords());
    observer.disconnect();
  };
}

function patch<T extends object, K extends keyof T & string>(
  owner: T,
  method: K,
  tell: (parts: unknown[]) => void,
): Undo {
  const original = Object.getOwnPropertyDescriptor(owner, method);
  const call = owner[method] as (...parts: unknown[]) => unknown;
  Object.defineProperty(owner, method, {
    configurable: true,
    writable: true,
    value(this: unknown, ...parts: unknown[]) {
      tell(parts);
      return call.apply(this, parts);
    },
  });
  return () => {
    if (original) Object.defineProperty(owner, method, original);
    else delete owner[method];
  };
}

function describe(what: unknown): string {
  if (typeof what === 'string') return what;
  try {
    return JSON.stringify(what);
  } catch {
    return String(what);
  }
}
