import { openPage, readMetrics } from './load-page.mjs';

/** Connects until the browser has compiled what it will compile. */
export const warmUp = 1000;

/** How the heap stands once the browser has warmed up to it, after so many connects and disconnects, and after as many more. */
export async function measureConnects(browser, address, { tag, usable }, times = 1000) {
  const { context, page, session } = await openPage(browser, address, { usable, slowed: false });
  try {
    await page.evaluate(connectOften, tag, warmUp);
    const heaps = [await heap(session)];
    for (let i = 0; i < 2; i += 1) {
      await page.evaluate(connectOften, tag, times);
      heaps.push(await heap(session));
    }
    return { heaps, ratio: heaps[1] / heaps[0] };
  } finally {
    await context.close();
  }
}

/** Script time of a page, slowed as for a phone, and the stylesheets its shadow roots share. */
export async function measureManyWidgets(browser, address) {
  const { context, page, session } = await openPage(browser, address, { usable: '.card' });
  try {
    const { ScriptDuration } = await readMetrics(session);
    const sheets = await page.evaluate(countSheets);
    return { script: ScriptDuration * 1000, ...sheets };
  } finally {
    await context.close();
  }
}

/** What opening so many stories costs, and how many slides are alive. */
export async function measureStories(browser, address) {
  const { context, page, session } = await openPage(browser, address, { usable: '.turn .button' });
  try {
    const { ScriptDuration, Nodes } = await readMetrics(session);
    const slides = await page.evaluate(
      () => globalThis.bench.roots.flatMap((root) => [...root.querySelectorAll('.slide')]).length,
    );
    return { script: ScriptDuration * 1000, nodes: Nodes, slides };
  } finally {
    await context.close();
  }
}

async function heap(session) {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  return (await readMetrics(session)).JSHeapUsedSize;
}

async function connectOften(tag, times) {
  const model = document.querySelector(tag);
  globalThis.bench.roots.length = 0;
  for (let i = 0; i < times; i += 1) {
    const element = model.cloneNode(true);
    document.body.append(element);
    await (element.updateComplete ?? new Promise(requestAnimationFrame));
    element.remove();
    globalThis.bench.roots.length = 0;
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
}

function countSheets() {
  const { roots } = globalThis.bench;
  const sheets = roots.flatMap((root) => [...root.adoptedStyleSheets]);
  return { roots: roots.length, adopted: sheets.length, different: new Set(sheets).size };
}
