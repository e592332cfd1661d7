/** Slow 4G and a processor slowed four times: an old phone on the edge of a town. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1638.4 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const slowness = 4;
const wideScreen = { width: 1280, height: 800 };
const phone = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** How long nothing may be under way before a page counts as done. */
const quiet = 500;
const patience = 45_000;

/** Opens a page in a browser profile of its own, so that nothing is in any cache. Close its context when done. */
export async function openPage(browser, address, { usable = 'h1', slowed = true, isWide = false } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(isWide ? wideScreen : phone);
  const session = await page.createCDPSession();
  await Promise.all(['Network.enable', 'Performance.enable', 'HeapProfiler.enable'].map((name) => session.send(name)));
  if (slowed) {
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  }
  await page.evaluateOnNewDocument(watchPage, usable);
  await page.goto(address, { waitUntil: 'load', timeout: patience });
  await page.waitForFunction('globalThis.bench.usableAt', { timeout: patience, polling: 50 });
  await page.waitForNetworkIdle({ idleTime: quiet, timeout: patience });
  return { context, page, session };
}

/** One load of one page, measured. */
export async function loadPage(browser, address, { usable, isWide }) {
  const { context, page, session } = await openPage(browser, address, { usable, isWide });
  try {
    const seen = await page.evaluate(readPage);
    const { ScriptDuration, LayoutCount, RecalcStyleCount } = await readMetrics(session);
    await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await readMetrics(session);
    return {
      ...seen,
      script: ScriptDuration * 1000,
      layouts: LayoutCount,
      styles: RecalcStyleCount,
      heap: JSHeapUsedSize / 1e6,
    };
  } finally {
    await context.close();
  }
}

export async function readMetrics(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Runs in the page, before anything else. Shadow roots are closed to the page itself, so that they are noted as they are made. */
function watchPage(usable) {
  const roots = [];
  const bench = (globalThis.bench = { roots, usableAt: 0, shift: 0, longScripts: [] });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attachShadow(options) {
    const root = attach.call(this, options);
    roots.push(root);
    return root;
  };
  const isUsable = () => [document, ...roots].some((root) => root.querySelector(usable)?.getClientRects().length);
  const look = () => {
    if (isUsable()) bench.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('layout-shift', ({ value, hadRecentInput }) => (bench.shift += hadRecentInput ? 0 : value));
  watch('long-animation-frame', ({ scripts }) =>
    bench.longScripts.push(
      ...scripts
        .filter(({ duration, sourceURL }) => duration > 50 && /\/(ours|peers)\//.test(sourceURL))
        .map(({ duration }) => duration),
    ),
  );
}

/** Runs in the page, when it is done. */
function readPage() {
  const { usableAt, shift, longScripts } = globalThis.bench;
  const files = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].filter(
    ({ name }) => name.startsWith('http'),
  );
  const size = (some) => some.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return {
    usable: usableAt,
    shift,
    longScripts: longScripts.length,
    bytes: size(files),
    bytesToUsable: size(files.filter(({ responseEnd }) => responseEnd <= usableAt)),
    requests: files.length,
  };
}
