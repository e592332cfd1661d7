import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { installPackages } from '../hosts/install-packages.mjs';
import { rememberRoots } from '../hosts/read-widgets.mjs';
import { hostPage, scriptTag, widgetTag } from './host-page.mjs';
import { launch, visit, waitUntilReady } from './visit.mjs';

const { start } = JSON.parse(readFileSync(`${process.env.BUILT ?? 'dist'}/library/en.json`, 'utf8')).wording.quiz;

installPackages();
const packages = new URL('../hosts/node_modules/swiper/', import.meta.url);
const readPackage = (file) => readFileSync(new URL(file, packages), 'utf8');

const slider = `
  <div class="swiper" style="width: 300px; height: 40px">
    <div class="swiper-wrapper">
      <div class="swiper-slide">One</div><div class="swiper-slide">Two</div><div class="swiper-slide">Three</div>
    </div>
  </div>`;

/** Turned by the arrow keys wherever on the page they are pressed, as on many home pages. */
const startSlider = `window.slider = new Swiper('.swiper', { keyboard: { enabled: true }, speed: 0 });`;

describe('the quiz on a page with a Swiper that the arrow keys turn', () => {
  let browser;
  let page;

  before(async () => {
    browser = await launch('chromium');
    const head = `<style>${readPackage('swiper-bundle.min.css')}</style>${scriptTag()}<script src="/swiper.js"></script>`;
    const body = `${slider}${widgetTag('peer-support-quiz')}<script>${startSlider}</script>`;
    const scripts = { '/swiper.js': readPackage('swiper-bundle.min.js') };
    ({ page } = await visit(browser, { page: hostPage({ head, body }), scripts }));
    await page.evaluateOnNewDocument(rememberRoots);
    await page.reload({ waitUntil: 'networkidle0' });
    await waitUntilReady(page, ['peer-support-quiz']);
    await page.evaluate(() => {
      const root = globalThis[Symbol.for('test-roots')].get(document.querySelector('peer-support-quiz'));
      window.quizRoot = () => root;
    });
  });
  after(async () => {
    await browser.close();
  });

  const slide = () => page.evaluate(() => window.slider.activeIndex);

  it('turns the slider where the focus is on the page', async () => {
    await page.keyboard.press('ArrowRight');
    assert.equal(await slide(), 1);
    await page.keyboard.press('ArrowLeft');
    assert.equal(await slide(), 0);
  });

  it('changes the answer and leaves the slider alone where the focus is on an answer', async () => {
    await pressInQuiz(start);
    await page.waitForFunction(() => window.quizRoot().querySelector('input[type=radio]'));
    await focusInQuiz('input[type=radio]');
    await page.keyboard.press('ArrowRight');
    assert.equal(await inQuiz((root) => [...root.querySelectorAll('input')].findIndex(({ checked }) => checked)), 1);
    assert.equal(await slide(), 0);
  });

  const pressInQuiz = (label) =>
    page.evaluate((text) => {
      [...window.quizRoot().querySelectorAll('button')].find(({ textContent }) => textContent.trim() === text).click();
    }, label);
  const focusInQuiz = (selector) => page.evaluate((what) => window.quizRoot().querySelector(what).focus(), selector);
  const inQuiz = (look) => page.evaluate(`(${look})(window.quizRoot())`);
});
