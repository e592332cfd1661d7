/** As wide and as tall as a phone that is no longer new. */
const phone = { width: 390, height: 800, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const patience = 60_000;

/**
 * Opens a page in a browser profile of its own, on a phone's screen, and waits until all of it is there and nothing is
 * under way. Only then the processor is slowed: these measurements are about what happens after that. Close its context
 * when done.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ usable?: string[], slowness?: number, isQuiet?: boolean, isTimed?: boolean }} options `usable` is what has to be
 *   on the screen first. Where a request is never answered, the network is not quiet, and nobody waits for it. Without time,
 *   no minute passes on the page.
 */
export async function openPressPage(
  browser,
  address,
  { usable = [], slowness = 1, isQuiet = true, isTimed = true } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(phone);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluateOnNewDocument(watchPresses);
  if (!isTimed) await page.evaluateOnNewDocument(stopTime);
  await page.goto(address, { waitUntil: 'load', timeout: patience });
  for (const selector of usable)
    await page.waitForFunction(
      (wanted) => globalThis.presses.find(wanted),
      { timeout: patience, polling: 50 },
      selector,
    );
  if (isQuiet) await page.waitForNetworkIdle({ idleTime: 500, timeout: patience });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  return { context, page, session };
}

/** Runs in the page: it stays the beginning of a minute, so that nothing is drawn because one has passed. */
function stopTime() {
  const opened = Math.floor(Date.now() / 60_000) * 60_000;
  Date.now = () => opened;
}

/**
 * Runs in the page, before anything else. Shadow roots are closed to the page itself, so that they are noted as they are
 * made.
 */
function watchPresses() {
  const roots = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  };
  const entries = [];
  const events = /^(pointerup|mouseup|click|keydown|keypress|keyup|input|change)$/;
  const note = (list) => entries.push(...list.getEntries().filter(({ name }) => events.test(name)));
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'event', durationThreshold: 16 });

  const isShown = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  /** `tag selector` with `>>` between them looks only into the shadow root of the first such tag. */
  const find = (wanted) => {
    const [selector, tag] = wanted.split(' >> ').reverse();
    const scopes = tag ? roots.filter(({ host }) => host.localName === tag) : [document, ...roots];
    for (const scope of scopes)
      for (const element of scope.querySelectorAll(selector)) if (isShown(element)) return element;
    return undefined;
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
  const settle = async () => {
    for (let i = 0; i < 3; i += 1) await frame();
    await idle();
  };

  let templates = 0;
  const changed = new Set();
  const watcher = new MutationObserver((records) => records.forEach(({ target }) => changed.add(target.getRootNode())));

  globalThis.presses = {
    roots,
    find,
    /** From now on, what is drawn is noted by the root that it is drawn in, and each template that has to be prepared for it. */
    startCounting() {
      document.createElement = (name, ...more) => {
        if (name === 'template') templates += 1;
        return Document.prototype.createElement.call(document, name, ...more);
      };
      const all = { subtree: true, childList: true, attributes: true, characterData: true };
      for (const root of roots) watcher.observe(root, all);
      watcher.takeRecords();
      changed.clear();
      templates = 0;
    },
    readCounts: () => ({ roots: changed.size, drawn: [...changed].map(({ host }) => host?.localName), templates }),
    /** Brings it onto the screen, and says where its middle is. */
    async aim(wanted, isKey) {
      const element = find(wanted);
      if (!element) throw new Error(`nothing to press: ${wanted}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      if (isKey) element.focus({ preventScroll: true });
      // Sooner it would be the second half of a double tap, which our widgets take no notice of.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await settle();
      note({ getEntries: () => observer.takeRecords() });
      entries.length = 0;
      const { left, top, width, height } = element.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    /** Waits until what the press brings is there, and says what the browser measured of it. */
    async read(then) {
      const begun = performance.now();
      while (then && !find(then)) {
        if (performance.now() - begun > 20_000) throw new Error(`a press did not bring: ${then}`);
        await frame();
      }
      await settle();
      note({ getEntries: () => observer.takeRecords() });
      const found = entries.filter(({ interactionId }) => interactionId > 0);
      return found.map(({ name, startTime, processingStart, processingEnd, duration }) => ({
        name,
        startTime,
        processingStart,
        processingEnd,
        duration,
      }));
    },
  };
}
