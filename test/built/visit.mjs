import puppeteer from 'puppeteer-core';
import { findBrowsers, selectEngines } from '../../scripts/find-browsers.mjs';
import { chromiumFlags } from '../engines/launchers.mjs';
import { patience } from '../wait-until.mjs';
import { serveFolder } from './serve-folder.mjs';

const found = findBrowsers();

/** The engines that puppeteer drives. WebKit is met in the component tests and on the host pages. */
export const engines = selectEngines(found).run.filter((engine) => engine !== 'webkit');

/** @param {string} engine */
export function launch(engine) {
  return puppeteer.launch({
    browser: engine === 'firefox' ? 'firefox' : 'chrome',
    executablePath: found[engine],
    args: engine === 'firefox' ? [] : chromiumFlags,
  });
}

/**
 * Opens one page of a site made of `dist/` and of what is given, and writes down all it says and asks for. The page goes
 * with the browser, or earlier with `leave`.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ page: string, pages?: Record<string, string>, folder?: string, script?: boolean }} site
 */
export async function visit(browser, { page: html, pages = {}, folder = 'dist', script = true, ...site }) {
  const { origin } = await serveFolder({ folder, pages: { '/': html, ...pages }, ...site });
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const said = [];
  const requests = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  if (!script) await page.setJavaScriptEnabled(false);
  await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
  return { page, said, requests, origin, leave: () => page.close() };
}

/** Waits until each of these tags says that it has drawn what it has. */
export async function waitUntilReady(page, tags) {
  const selector = `body${tags.map((tag) => `:has(${tag}:state(ready))`).join('')}`;
  await page.waitForSelector(selector, { timeout: patience }).catch(async () => {
    const ready = await page.$$eval(':state(ready)', (elements) => elements.map(({ localName }) => localName));
    throw new Error(`Not ready: ${tags.filter((tag) => !ready.includes(tag)).join(', ')}`);
  });
}

/** Waits until no room is kept for any of these tags any more: nothing more will come of them. */
export async function waitUntilGivenUp(page, tags) {
  const areGivenUp = (all) => {
    const heightOf = (tag) => document.querySelector(tag).style.getPropertyValue('--peer-support-reserved-height');
    return all.every((tag) => heightOf(tag) === '0px');
  };
  await page.waitForFunction(areGivenUp, { polling: 50 }, tags);
}

/** All the words of a page as a screen reader meets them, through closed shadow roots too. Chromium only. */
export async function readAloud(page) {
  const words = [];
  const collect = ({ name, children = [] }) => {
    if (name) words.push(name);
    children.forEach(collect);
  };
  collect(await page.accessibility.snapshot({ interestingOnly: false }));
  return words.join('\n');
}
