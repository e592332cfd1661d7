import { tags } from '../built/host-page.mjs';
import { launch } from '../built/visit.mjs';
import { readWidgets, rememberRoots } from './read-widgets.mjs';

/** Somebody who goes from host page to host page in Chromium or Firefox. @param {string} engine */
export async function openPuppeteer(engine) {
  const browser = await launch(engine);
  return {
    visit: (place) => visitHost({ browser, ...place }),
    close: () => browser.close(),
  };
}

/** A charity's page, as somebody finds it who waits until it is there. */
async function visitHost({ browser, server, host, number }) {
  const page = await browser.newPage();
  const said = [];
  const foreign = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(`${server.origin}/`))
      foreign.push(request.url());
  });
  try {
    await page.setViewport({ width: 1000, height: 800 });
    await page.evaluateOnNewDocument(rememberRoots);
    await page.goto(`${server.origin}/${number}/`, { waitUntil: 'load' });
    await host.act?.(page);
    const frame = host.inFrame ? await findFrame(page) : page;
    const widgets = await readWidgets(frame, tags, host.starts ?? true);
    return { widgets, said, foreign };
  } finally {
    await page.close();
  }
}

async function findFrame(page) {
  const handle = await page.waitForSelector('iframe');
  return handle.contentFrame();
}
