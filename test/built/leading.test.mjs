import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { leading, nameScript } from '../../src/compiler/name-script.ts';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { serveFolder } from './serve-folder.mjs';
import { engines, launch, visit, waitUntilReady } from './visit.mjs';

const { quiz, stories } = JSON.parse(readFileSync('dist/library/en.json', 'utf8'));
const everyWidget = `<peer-support region="GB-SCT">${tags.map(widgetTag).join('\n')}</peer-support>`;
const addressOf = (widget) => `/${nameScript(widget)}`;
const isChunk = (address) => address.includes('/chunks/');

for (const engine of engines) {
  describe(`a script that has a widget in it, in ${engine}`, () => {
    let browser;
    before(async () => (browser = await launch(engine)));
    after(() => browser.close());

    for (const widget of leading) {
      it(`draws every widget of a page, as the other script does: ${nameScript(widget)}`, async () => {
        const { page, said } = await visit(browser, {
          page: hostPage({ head: scriptTag(addressOf(widget)), body: everyWidget }),
        });
        await waitUntilReady(page, tags);
        assert.deepEqual(said, []);
      });
    }

    it('goes on to the questions under an address with something behind it', async () => {
      const { page, said } = await visit(browser, {
        page: hostPage({ head: scriptTag(`${addressOf('quiz')}?ver=6.5`), body: widgetTag('peer-support-quiz') }),
      });
      await assertQuestionComes(page);
      assert.deepEqual(said, []);
    });

    it('goes on to the next story under an address with something behind it', async () => {
      const { page, said } = await visit(browser, {
        page: hostPage({ head: scriptTag(`${addressOf('stories')}?ver=6.5`), body: widgetTag('peer-support-stories') }),
      });
      await assertNextStoryComes(page);
      assert.deepEqual(said, []);
    });

    it('goes on to the questions where its address leads to another', async () => {
      const elsewhere = await serveFolder({ folder: 'dist', headers: { 'access-control-allow-origin': '*' } });
      const { page, said } = await visit(browser, {
        page: hostPage({ head: scriptTag('/moved.js'), body: widgetTag('peer-support-quiz') }),
        redirects: { '/moved.js': `${elsewhere.origin}${addressOf('quiz')}` },
      });
      await assertQuestionComes(page);
      assert.deepEqual(said, []);
    });

    it('goes on to the questions where it is there twice, under two addresses', async () => {
      const address = addressOf('quiz');
      const { page, said } = await visit(browser, {
        page: hostPage({ head: scriptTag(`${address}?1`) + scriptTag(`${address}?2`), body: everyWidget }),
      });
      await waitUntilReady(page, tags);
      await assertQuestionComes(page);
      assert.deepEqual(said, []);
    });
  });
}

describe('a script that has a widget in it', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  for (const widget of leading) {
    it(`waits for nothing else to draw it: ${nameScript(widget)}`, async () => {
      const tag = `peer-support-${widget}`;
      const { page } = await visit(browser, {
        page: hostPage({ head: scriptTag(addressOf(widget)), body: widgetTag(tag) }),
        change: (path, body) => (isChunk(path) ? 'throw new Error("not here")' : body),
      });
      await waitUntilReady(page, [tag]);
    });
  }

  it('shares the work with the other scripts of its folder: each file is fetched once', async () => {
    const ways = [...leading.map(addressOf), '/peer-support.js'];
    for (const first of ways) {
      const others = ways.filter((each) => each !== first);
      const { page, said, requests } = await visit(browser, {
        page: hostPage({ head: [first, ...others].map((each) => scriptTag(each)).join(''), body: everyWidget }),
      });
      await waitUntilReady(page, tags);
      assert.deepEqual(said, []);
      const panels = requests.filter((address) => address.includes('/contacts.define-'));
      assert.equal(panels.length, 1, `${first} first: ${panels.join(', ')}`);
    }
  });

  it('stays beside another release, which is said once', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { page, said } = await visit(browser, {
      page: hostPage({
        head: scriptTag(addressOf('quiz')) + scriptTag(`/older${addressOf('quiz')}`),
        body: everyWidget,
      }),
      alias: { '/older/': '/' },
      change: (path, body) => (path.startsWith('/older/') ? String(body).replaceAll(version, '0.0.1') : body),
    });
    await waitUntilReady(page, tags);
    await assertQuestionComes(page);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /is on this page twice/);
  });

  it('leaves the page’s own words where it is cut short', async () => {
    const { page } = await visit(browser, {
      page: hostPage({ head: scriptTag(addressOf('quiz')), body: widgetTag('peer-support-quiz') }),
      change: (path, body) => (path === addressOf('quiz') ? body.subarray(0, body.length / 2) : body),
    });
    assert.ok(await page.$eval('peer-support-quiz p', (words) => words.checkVisibility()));
  });
});

/** A visitor presses start, and the first question is there. */
async function assertQuestionComes(page) {
  await waitUntilReady(page, ['peer-support-quiz']);
  const said = await page.evaluate(async () => {
    const { renderRoot } = document.querySelector('peer-support-quiz');
    renderRoot.querySelector('.acts .button').click();
    for (let i = 0; i < 100 && !renderRoot.querySelector('input'); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return renderRoot.textContent;
  });
  assert.ok(said.includes(quiz.questions[0].question), said);
}

/** A visitor presses next, and the second story is there. */
async function assertNextStoryComes(page) {
  await waitUntilReady(page, ['peer-support-stories']);
  const title = await page.evaluate(async () => {
    const { renderRoot } = document.querySelector('peer-support-stories');
    const current = () => renderRoot.querySelector('.slide:not([inert])').ariaLabel;
    const first = current();
    renderRoot.querySelector('.turn .button:last-child').click();
    for (let i = 0; i < 100 && current() === first; i += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    return current();
  });
  assert.equal(title, stories[1].title);
}
