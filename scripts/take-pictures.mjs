/**
 * `npm run pictures` takes the pictures of the README from what has been built, in Chromium: `npm run build` first. Those of
 * WordPress are taken by its tests.
 */
import puppeteer from 'puppeteer-core';
import { serveFolder } from '../test/built/serve-folder.mjs';
import { findBrowsers } from './find-browsers.mjs';
import { chromiumFlags } from '../test/engines/launchers.mjs';

const folder = 'docs/pictures';
const widget = (tag, accent) => `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark; --peer-support-accent: ${accent} } body { margin: 0; font: 17px/1.5 sans-serif }</style>
<script async src="/peer-support.js"></script><peer-support region="GB-SCT">${tag}</peer-support>`;

const pages = {
  '/quiz': widget('<peer-support-quiz></peer-support-quiz>', '#9b1d64'),
  '/stories': widget('<peer-support-stories></peer-support-stories>', '#f2c230'),
  '/guide': widget('<peer-support-guide topic="therapy-and-peer-support"></peer-support-guide>', '#f2c230'),
};

/** `shown` is the element to picture; without it, the top of the page. */
const pictures = [
  { name: 'page-light', path: '/site/alder-street.html', width: 1280, height: 1240 },
  { name: 'page-320', path: '/site/alder-street.html', width: 320, height: 1500 },
  {
    name: 'quiz-magenta',
    path: '/quiz',
    width: 1160,
    shown: 'peer-support-quiz',
    press: 'peer-support-quiz >>> .actions .button',
  },
  { name: 'stories-yellow-dark', path: '/stories', width: 1160, shown: 'peer-support-stories', isDark: true },
  { name: 'guide-yellow-dark', path: '/guide', width: 1160, shown: 'peer-support-guide', isDark: true },
];

const { origin } = await serveFolder({ folder: 'dist', pages });
const browser = await puppeteer.launch({ executablePath: findBrowsers().chromium, args: chromiumFlags });
try {
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
}

async function take({ name, path, width, height = 900, shown, press, isDark = false }) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(openShadowRoots);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setViewport({ width, height });
  await page.goto(origin + path, { waitUntil: 'networkidle0' });
  if (press) await page.locator(press).click();
  const file = `${folder}/${name}.png`;
  if (shown) await (await page.$(shown)).screenshot({ path: file });
  else await page.screenshot({ path: file });
  console.log(file);
  await page.close();
}

/** Runs in the page. Ours are closed, and nothing could be pressed from outside. */
function openShadowRoots() {
  const attach = globalThis.Element.prototype.attachShadow;
  globalThis.Element.prototype.attachShadow = function attachShadow(init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
