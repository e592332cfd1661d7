import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from './serve-folder.mjs';
import { launch } from './visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const { nations } = JSON.parse(readFileSync(`${folder}/library/en.json`, 'utf8'));
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

describe('the page to get the code from', () => {
  let browser;
  let page;
  const said = [];

  before(async () => {
    browser = await launch('chromium');
    const { origin } = await serveFolder({ folder, headers: { 'content-security-policy': policy } });
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.goto(`${origin}/site/get-the-code.html`, { waitUntil: 'networkidle0' });
  });
  after(() => browser.close());

  const readCode = () => page.$eval('#code', (code) => code.textContent);

  it('has every nation there is, with its numbers', async () => {
    for (const { id, name } of nations) {
      await page.select('#region', id);
      const code = await readCode();
      // A page for visitors from anywhere has no region: each visitor's clock says more.
      assert.equal(code.includes(`region="${id}"`), id !== 'INTERNATIONAL', name);
      assert.match(code, /href="tel:\d+"/, name);
    }
  });

  for (const widget of ['contacts', 'quiz', 'myths', 'stories', 'guide', 'exit']) {
    it(`shows ${widget} twice, as it is pasted`, async () => {
      await page.select('#widget', widget);
      await page.waitForFunction(
        (tag) => document.querySelectorAll(`${tag}:state(ready)`).length === 2,
        {},
        `peer-support-${widget}`,
      );
      assert.ok((await readCode()).includes(`<peer-support-${widget}`));
    });
  }

  it('puts the colour on both, and into the code', async () => {
    await page.$eval('#accent', (input) => {
      input.value = '#7a1f5c';
      input.dispatchEvent(new Event('input'));
    });
    assert.match(await readCode(), /--peer-support-accent: #7a1f5c/);
    assert.match(await page.$eval('#contrast', ({ textContent }) => textContent), /white: \d/);
  });

  it('says nothing on the console under a strict policy', () => assert.deepEqual(said, []));
});
