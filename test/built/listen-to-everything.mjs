/**
 * Runs in a page, as a tracker would that came after the widgets: listens on the window to every event there is a name
 * for, reads each one's path and all that it carries, replaces the functions that events go through, and watches the
 * whole document. `window.heard()` hands over what it learnt. It listens before anyone else does, or in the usual way:
 * after the widgets, as events come up from the element that they are about.
 */
export function listenToEverything({ capture } = { capture: true }) {
  const events = [];
  const inside = new Set();
  const changes = [];
  const traces = [];
  const places = new Set(['x', 'y', 'isTrusted']);

  const note = (event) => {
    const path = event.composedPath().filter((node) => node instanceof Element);
    for (const node of path) if (node.getRootNode() instanceof ShadowRoot) inside.add(node.localName);
    const target = event.target instanceof Element ? event.target.localName : String(event.target);
    events.push(
      `${event.type} on ${target} through ${path.map(({ localName }) => localName).join(' ')} ${carried(event)}`,
    );
  };

  /** All that an event says besides where and when: its detail, and every property of its own or of its class. */
  const carried = (event) => {
    const told = {};
    for (const name in event) {
      const value = event[name];
      const isPlace =
        places.has(name) ||
        /[a-z][XY]$/.test(name) ||
        /timeStamp|width|height|pressure|movement|pointerId|delta/i.test(name);
      if (!isPlace && ['string', 'boolean'].includes(typeof value)) told[name] = value;
      if (name === 'detail' && typeof value === 'object') told[name] = JSON.stringify(value);
      if (/target|element/i.test(name) && value instanceof Element) told[name] = value.localName;
    }
    return JSON.stringify(told);
  };

  const names = new Set(['focusin', 'focusout', 'peer-support-quiz-started', 'peer-support-quiz-finished']);
  for (const owner of [window, document, document.body, HTMLElement.prototype])
    for (const name in owner) if (name.startsWith('on')) names.add(name.slice(2));
  for (const name of names) {
    // Moving about is heard in any number of steps, and says nothing that pressing does not.
    if (
      /move|over|out|enter|leave|rawupdate|scroll|animation|transition|resize/.test(name) &&
      !name.startsWith('focus')
    )
      continue;
    window.addEventListener(name, note, { capture });
  }

  const { addEventListener, dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function listen(event) {
    if (this instanceof Node && this.getRootNode() instanceof ShadowRoot) inside.add(this.nodeName);
    return dispatchEvent.call(this, event);
  };
  EventTarget.prototype.addEventListener = function listen(...parts) {
    if (this instanceof Element && this.getRootNode() instanceof ShadowRoot)
      inside.add(`listener on ${this.localName}`);
    return addEventListener.apply(this, parts);
  };

  const watcher = new MutationObserver((records) =>
    records.forEach(({ type, target, attributeName }) =>
      changes.push(`${type} ${target.nodeName} ${attributeName ?? ''}`),
    ),
  );
  watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  new PerformanceObserver((list) => traces.push(...list.getEntries().map(({ name }) => `request ${name}`))).observe({
    type: 'resource',
  });
  for (const method of ['pushState', 'replaceState']) history[method] = () => traces.push(method);
  Storage.prototype.setItem = () => traces.push('storage');
  const before = { title: document.title, address: location.href, cookie: document.cookie };

  window.heard = () => {
    for (const [name, value] of Object.entries({
      title: document.title,
      address: location.href,
      cookie: document.cookie,
    }))
      if (value !== before[name]) traces.push(`${name} ${value}`);
    return { events, inside: [...inside], changes, traces };
  };
}
