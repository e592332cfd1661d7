import { patience } from '../wait-until.mjs';

/** In the plain words of a widget, and in what a page keeps without the plugin. */
export const numbers = /Samaritans:?\s+(?:[^\n]+\n+)?Call 116 123/;

/** Opens a page of the site as a visitor, and writes down all it says and asks other hosts for. */
export async function visitPage(browser, { origin }, address, { script = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const said = [];
  const foreign = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on(
    'request',
    (request) => request.url().startsWith(origin) || /^(data|blob):/.test(request.url()) || foreign.push(request.url()),
  );
  if (!script) await page.setJavaScriptEnabled(false);
  await page.goto(address);
  return { page, said, foreign };
}

/** Waits until each of these has drawn what it has. */
export async function waitUntilReady(page, selectors) {
  for (const selector of selectors)
    await page.waitForSelector(`${selector}:state(ready)`).catch(() => {
      throw new Error(`Not ready: ${selector}`);
    });
}
