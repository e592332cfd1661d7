import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { releaseOrigin } from './take-from-release.mjs';
import { engines, launch, readAloud, visit, waitUntilReady } from './visit.mjs';

const library = JSON.parse(readFileSync('dist/library/en.json', 'utf8'));
const everyWidget = `<peer-support region="GB-SCT">${tags.map(widgetTag).join('\n')}</peer-support>`;

/** A few words that only this widget says. */
const wordsOf = {
  'peer-support-contacts': library.wording.contacts.title,
  'peer-support-exit': library.wording.exit.leave,
  'peer-support-guide': library.guides.find(({ id }) => id === 'what-it-is').title,
  'peer-support-myths': library.myths[0].fact,
  'peer-support-quiz': library.quiz.title,
  'peer-support-stories': library.wording.stories.title,
};

for (const engine of engines) {
  describe(`a page with only the script tag and the tags, in ${engine}`, () => {
    let browser;
    let visited;
    before(async () => {
      browser = await launch(engine);
      visited = await visit(browser, { page: hostPage({ body: everyWidget }) });
    });
    after(() => browser.close());

    it('draws every widget', () => waitUntilReady(visited.page, tags));

    it('keeps the lines of each drawing apart, as they were before minifying', async () => {
      const drawings = await visited.page.evaluate((names) => {
        const roots = names.map((name) => document.querySelector(name).renderRoot);
        return roots.map((root) => [root.querySelectorAll('svg path').length, root.querySelectorAll('path *').length]);
      }, tags);
      assert.ok(
        drawings.every(([paths, nested]) => paths > 0 && nested === 0),
        JSON.stringify(drawings),
      );
    });

    it('says nothing on the console', () => assert.deepEqual(visited.said, []));

    it('asks nothing of any other host', () => {
      const own = [visited.origin, releaseOrigin()].filter(Boolean);
      const scripts = visited.requests.filter((address) => address.endsWith('/peer-support.js'));
      assert.ok(scripts.length > 0 && scripts.every((address) => address.startsWith(`${own.at(-1)}/`)), `${scripts}`);
      const foreign = visited.requests.filter((address) => !own.some((origin) => address.startsWith(`${origin}/`)));
      assert.deepEqual(
        foreign.filter((address) => !address.startsWith('data:')),
        [],
      );
    });

    it('keeps nothing', async () => {
      const kept = await visited.page.evaluate(async () => ({
        cookie: document.cookie,
        stored: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        entries: history.length,
        hash: location.hash,
      }));
      assert.deepEqual(
        { ...kept, entries: 0 },
        { cookie: '', stored: 0, databases: 0, caches: 0, entries: 0, hash: '' },
      );
    });

    it('adds to the window the names that Lit adds, as docs/embedding.md says, and none of its own', async () => {
      const listNames = (page) =>
        page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)));
      const bare = await visit(browser, { page: hostPage({ head: '', body: '' }) });
      const before = new Set(await listNames(bare.page));
      await bare.leave();
      const added = (await listNames(visited.page)).filter((name) => !before.has(name)).sort();
      const documented = readFileSync('docs/embedding.md', 'utf8')
        .match(/`(lit\w+|reactive\w+)`/g)
        .map((name) => name.slice(1, -1));
      assert.deepEqual(added, [...new Set(documented)].sort());
    });
  });
}

describe('what is read aloud on that page', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  it('has the words of every widget, and none of the page’s words in their place', async () => {
    const { page } = await visit(browser, { page: hostPage({ body: everyWidget }) });
    await waitUntilReady(page, tags);
    const words = await readAloud(page);
    for (const [tag, expected] of Object.entries(wordsOf)) assert.ok(words.includes(expected), `${tag}: ${expected}`);
    assert.ok(!words.includes('instead of'));
  });

  it('has no more words than those of the tags that are there', async () => {
    const { page, requests } = await visit(browser, {
      page: hostPage({ body: widgetTag('peer-support-myths') }),
    });
    await waitUntilReady(page, ['peer-support-myths']);
    const code = await readResponses(page, requests);
    assert.ok(code.includes(library.myths[0].id));
    assert.ok(!code.includes(library.quiz.questions[0].question));
  });

  it('has a widget that is added later', async () => {
    const { page, said } = await visit(browser, { page: hostPage({ body: '<main></main>' }) });
    await page.evaluate((html) => document.querySelector('main').insertAdjacentHTML('beforeend', html), everyWidget);
    await waitUntilReady(page, tags);
    assert.deepEqual(said, []);
  });

  it('is the same when the script tag is there twice', async () => {
    const { page, said } = await visit(browser, {
      page: hostPage({ head: scriptTag() + scriptTag('/peer-support.js?again'), body: everyWidget }),
    });
    await waitUntilReady(page, tags);
    assert.deepEqual(said, []);
  });

  it('is the first one’s when two releases meet, and a release says once that it came too late for a tag', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const older = (path, body) => (path.startsWith('/older/') ? String(body).replaceAll(version, '0.0.1') : body);
    const { page, said } = await visit(browser, {
      page: hostPage({ head: scriptTag() + scriptTag('/older/peer-support.js'), body: everyWidget }),
      alias: { '/older/': '/' },
      change: older,
    });
    await waitUntilReady(page, tags);
    // Both load at the same time: each may come first for some of the tags.
    const late = said.map((line) => /is on this page twice: .* version (\S+) is not\./.exec(line)?.[1]);
    assert.ok(late.length > 0);
    assert.deepEqual(
      late.filter((release, i) => ![version, '0.0.1'].includes(release) || late.indexOf(release) !== i),
      [],
    );
  });
});

async function readResponses(page, requests) {
  const bodies = await page.evaluate(
    (addresses) => Promise.all(addresses.map(async (address) => (await fetch(address)).text())),
    requests.filter((address) => address.endsWith('.js')),
  );
  return bodies.join('\n');
}
