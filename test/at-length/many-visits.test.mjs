import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, tags, widgetTag } from '../built/host-page.mjs';
import { launch, visit, waitUntilReady } from '../built/visit.mjs';

const times = 1000;

/** What the browser keeps, once everything that nobody needs has been thrown away. */
async function measure(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { kilobytes: usedSize / 1024, nodes, listeners: jsEventListeners };
}

describe(`a page that shows and removes the widgets ${times} times`, () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  for (const tag of tags) {
    it(`keeps nothing of ${tag}`, async () => {
      const { page, said, leave } = await visit(browser, {
        page: hostPage({ body: widgetTag(tag) }),
        folder: process.env.BUILT ?? 'dist',
      });
      await waitUntilReady(page, [tag]);
      await page.evaluate(showAndRemove, tag, 30);
      const first = await measure(page);
      await page.evaluate(showAndRemove, tag, times);
      const last = await measure(page);
      assert.deepEqual(said, []);
      assert.ok(last.nodes - first.nodes < 200, `${last.nodes - first.nodes} nodes more`);
      assert.ok(last.listeners - first.listeners < 50, `${last.listeners - first.listeners} listeners more`);
      assert.ok(last.kilobytes - first.kilobytes < 700, `${last.kilobytes - first.kilobytes} kB more`);
      await leave();
    });
  }
});

/** Half of them are new each time, and half are the same element going and coming back. */
async function showAndRemove(tag, times) {
  const wait = () => new Promise((resolve) => setTimeout(resolve));
  const place = document.body.appendChild(document.createElement('div'));
  const kept = document.createElement(tag);
  for (let i = 0; i < times; i += 1) {
    const element = i % 2 ? kept : document.createElement(tag);
    place.append(element);
    await element.updateComplete;
    if (i % 20 === 0) await wait();
    element.remove();
  }
  place.remove();
  // A widget asks for what comes later after the next frame, and is held until then.
  for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve)).then(wait);
}
