/** The browser tells of no event that took less, and rounds what it tells to 8 ms. */
export const shortest = 16;

/** What the browser counts while a press is answered, and after it until nothing is under way. */
const counters = [
  'TaskDuration',
  'ScriptDuration',
  'RecalcStyleDuration',
  'LayoutDuration',
  'RecalcStyleCount',
  'LayoutCount',
];

/**
 * A real tap, or a real key on what has the focus, and what it cost: from the finger to the next frame, and all the work
 * of the page's thread until nothing is under way.
 *
 * @param {{ page: import('puppeteer-core').Page, session: import('puppeteer-core').CDPSession }} opened
 * @param {{ press: string, then?: string, key?: string }} press
 */
export async function measurePress({ page, session }, { press, then, key }) {
  const { x, y } = await page.evaluate((...wanted) => globalThis.presses.aim(...wanted), press, Boolean(key));
  const before = await readCounters(session);
  if (key) await page.keyboard.press(key);
  else await page.touchscreen.tap(x, y);
  const entries = await page.evaluate((wanted) => globalThis.presses.read(wanted), then);
  const after = await readCounters(session);
  const cost = Object.fromEntries(counters.map((name) => [name, after[name] - before[name]]));
  return { ...sumEntries(entries), work: cost.TaskDuration * 1000, cost };
}

/** Presses without measuring, as fast as the page takes it. */
export async function pressQuickly({ page }, { press, then }) {
  await page.evaluate(
    async (wanted, expected) => {
      globalThis.presses.find(wanted).click();
      await globalThis.presses.read(expected);
    },
    press,
    then,
  );
}

/**
 * One interaction is several events, such as `pointerup` and `click`, that share a frame: the wait before the first, what
 * the page did, and the time until the frame was shown.
 */
function sumEntries(entries) {
  const [longest] = entries.toSorted((a, b) => b.duration - a.duration);
  if (!longest) return { duration: shortest, delay: 0, processing: 0, presentation: shortest };
  const together = entries.filter(({ startTime }) => Math.abs(startTime - longest.startTime) < 8);
  const from = Math.min(...together.map(({ processingStart }) => processingStart));
  const to = Math.max(...together.map(({ processingEnd }) => processingEnd));
  const start = longest.startTime;
  return {
    duration: longest.duration,
    delay: from - start,
    processing: to - from,
    presentation: Math.max(0, start + longest.duration - to),
  };
}

async function readCounters(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
