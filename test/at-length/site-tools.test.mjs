/**
 * What site builders, caches, consent tools and tag managers do to a script, each as its own documentation describes it.
 * The table in `docs/embedding.md` has a row for each, and says no more than what holds here.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPage, moduleTag, scriptTag, tags, widgetTag } from '../built/host-page.mjs';
import { serveFolder } from '../built/serve-folder.mjs';
import { engines, launch, visit, waitUntilReady } from '../built/visit.mjs';

const loader = readFileSync('dist/peer-support.js', 'utf8');
const everyWidget = `<peer-support region="GB-SCT">${tags.map(widgetTag).join('\n')}</peer-support>`;
const stylesheet = '<link rel="stylesheet" href="/peer-support.css">';
const elsewhere = '/cache/min/1/';
const base = (place) => `data-peer-support-base="${place}"`;

/** What a tool runs on the page, once it is there. */
const later = (code) => `<script>addEventListener('load', () => setTimeout(() => { ${code} }));</script>`;
/** As tools do that hold scripts back: a new element with the attributes that the first one should have had. */
const insertAgain = (selector, attributes) =>
  later(`const held = document.querySelector('${selector}');
    const script = document.createElement('script');
    for (const { name, value } of held.attributes) script.setAttribute(name, value);
    script.textContent = held.textContent;
    ${attributes}
    held.replaceWith(script);`);
const inline = (attributes = '') => `<script ${attributes}>${loader}</script>`;
const combined = `var first = function () { return 1 }\n${loader}\n;var second = 2; document.documentElement.id = 'combined' + second;`;

/** @type {{ name: string, head: string, site?: object, body?: string, act?: Function }[]} */
const tools = [
  { name: 'the script as it is pasted', head: scriptTag() },
  { name: 'a script with defer', head: '<script defer src="/peer-support.js"></script>' },
  { name: 'a script with neither async nor defer', head: '<script src="/peer-support.js"></script>' },
  { name: 'a module', head: moduleTag() },
  { name: 'a module with async', head: moduleTag().replace('<script', '<script async') },
  {
    name: 'wp_enqueue_script',
    head: '<script src="/peer-support.js?ver=6.5" id="peer-support-js"></script>',
  },
  { name: 'WordPress’s script modules', head: moduleTag('/peer-support.js?ver=6.5') },
  {
    name: 'a consent tool that puts the type back',
    head: `<script type="text/plain" data-cookieconsent="statistics" src="/peer-support.js"></script>${insertAgain('[type="text/plain"]', "script.type = 'text/javascript';")}`,
  },
  {
    name: 'a consent tool that puts the address back',
    head: `<script type="text/plain" data-category="marketing" data-src="/peer-support.js"></script>${insertAgain('[data-src]', "script.removeAttribute('type'); script.src = script.dataset.src;")}`,
  },
  {
    name: 'a consent tool that makes a module classic',
    head: `<script type="text/plain" data-type="module" data-src="/peer-support.js"></script>${insertAgain('[data-src]', "script.type = 'application/javascript'; script.src = script.dataset.src;")}`,
  },
  {
    name: 'a consent tool, with the script pasted into the page',
    head: `${stylesheet}${inline('type="text/plain"')}${insertAgain('[type="text/plain"]', "script.type = 'text/javascript';")}`,
  },
  {
    name: 'WP Rocket, delaying the script until the first interaction',
    head: `<script type="rocketlazyloadscript" data-rocket-src="/peer-support.js" async></script><script>
      addEventListener('keydown', () => {
        const held = document.querySelector('[type=rocketlazyloadscript]');
        const script = document.createElement('script');
        script.src = held.dataset.rocketSrc;
        held.replaceWith(script);
      }, { once: true });</script>`,
    act: (page) => page.keyboard.press('Shift'),
  },
  {
    name: 'WP Rocket, delaying a script that was pasted into the page',
    head: `${stylesheet}<script type="rocketlazyloadscript" id="held">${loader}</script>${later(`
      const script = document.createElement('script');
      script.src = 'data:text/javascript;base64,' + btoa(held.textContent);
      held.replaceWith(script);`)}`,
  },
  {
    name: 'WP Rocket, minifying the script into its cache',
    head: `<link rel="stylesheet" href="${elsewhere}peer-support.css"><script src="${elsewhere}peer-support.js?ver=1" defer ${base('/')}></script>`,
    site: { scripts: { [`${elsewhere}peer-support.js`]: loader, [`${elsewhere}peer-support.css`]: ' ' } },
  },
  {
    name: 'Autoptimize, combining scripts',
    head: `${stylesheet}<script defer src="/cache/autoptimize_1.js"></script>`,
    site: { scripts: { '/cache/autoptimize_1.js': combined } },
    act: (page) => page.waitForSelector('#combined2'),
  },
  {
    name: 'Autoptimize, combining stylesheets as well',
    head: '<script defer src="/cache/autoptimize_1.js"></script>',
    body: everyWidget.replace('<peer-support ', `<peer-support ${base('/')} `),
    site: { scripts: { '/cache/autoptimize_1.js': combined } },
    act: (page) => page.waitForSelector('#combined2'),
  },
  { name: 'Autoptimize, putting the script into the page', head: `${stylesheet}${inline()}` },
  { name: 'a script in the page, as a module', head: `${stylesheet}${inline('type="module"')}` },
  { name: 'a script in the page, with its folder beside it', head: inline(base('/')) },
  {
    name: 'a tag manager, inserting the script and taking it away at once',
    head: later(
      "const script = document.createElement('script'); script.src = '/peer-support.js'; document.head.append(script); script.remove();",
    ),
  },
  {
    name: 'a tag manager, inserting code',
    head: `${stylesheet}<template id="code">${loader.replaceAll('<', '&lt;')}</template>${later("const script = document.createElement('script'); script.text = code.content.textContent; document.body.append(script);")}`,
  },
  {
    name: 'Cloudflare Rocket Loader',
    head: `<script type="0123456789abcdef-text/javascript" src="/peer-support.js"></script>${later(`
      const held = document.querySelector('[type$="-text/javascript"]');
      Object.defineProperty(document, 'currentScript', { configurable: true, get: () => held });
      const script = document.createElement('script');
      script.src = held.src;
      document.head.insertBefore(script, held);`)}`,
  },
  {
    name: 'a script under another name',
    head: '<script async src="/1a2b3c.js?x=1"></script>',
    site: { alias: { '/1a2b3c.js': '/peer-support.js' } },
  },
  {
    name: 'a module under another name',
    head: moduleTag('/1a2b3c.js'),
    site: { alias: { '/1a2b3c.js': '/peer-support.js' } },
  },
  {
    name: 'a script with a hash in its name',
    head: '<script async src="/peer-support.1a2b3c.min.js"></script>',
    site: { alias: { '/peer-support.1a2b3c.min.js': '/peer-support.js' } },
  },
  {
    name: 'a script that is somewhere else than its folder',
    head: `<script async ${base('/')} src="/theme/peer-support.js"></script>`,
    site: { scripts: { '/theme/peer-support.js': loader } },
  },
  {
    name: 'a script that is taken to another address',
    head: scriptTag('/old/peer-support.js'),
    site: { redirects: { '/old/peer-support.js': '/peer-support.js' } },
  },
  { name: 'a script and a module', head: scriptTag() + moduleTag('/peer-support.js?2') },
  { name: 'a module and a script', head: moduleTag() + scriptTag('/peer-support.js?2') },
  {
    name: 'a nonce and strict-dynamic',
    head: '<script async nonce="r4nd0m" src="/peer-support.js"></script>',
    site: { headers: { 'content-security-policy': "script-src 'nonce-r4nd0m' 'strict-dynamic'" } },
  },
  {
    name: 'a nonce, with the script in the page',
    head: `${stylesheet}${inline('nonce="r4nd0m"')}`,
    site: { headers: { 'content-security-policy': "script-src 'nonce-r4nd0m' 'strict-dynamic'" } },
  },
  {
    name: 'Trusted Types, and only scripts of its own',
    head: scriptTag(),
    site: {
      headers: {
        'content-security-policy': "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      },
    },
  },
];

for (const engine of engines) {
  describe(`the script tag, in ${engine}, after`, () => {
    let browser;
    before(async () => (browser = await launch(engine)));
    after(() => browser.close());

    for (const { name, head, body = everyWidget, site = {}, act } of tools) {
      it(`${name}: draws every widget, and asks for each file once`, async () => {
        const { page, said, requests, leave } = await visit(browser, { page: hostPage({ head, body }), ...site });
        await act?.(page);
        await waitUntilReady(page, tags);
        assert.deepEqual(said, []);
        const chunks = requests.filter((address) => address.includes('/chunks/'));
        assert.deepEqual(chunks.length, new Set(chunks).size);
        await leave();
      });
    }

    for (const [where, head, body] of [
      ['the stylesheet', `<link rel="stylesheet" href="/none.css" ${base('/')}>${scriptTag('/theme/x.js')}`],
      [
        'a widget',
        scriptTag('/theme/x.js'),
        everyWidget.replace('<peer-support-quiz', `<peer-support-quiz ${base('/')}`),
      ],
      ['the page', scriptTag('/theme/x.js') + later(''), `${everyWidget}<body ${base('/')}>`],
      [
        'the script, without its last slash and with curly quotes',
        `<script async src="/theme/x.js" data-peer-support-base=”/built”></script>`,
      ],
    ]) {
      it(`is told by ${where} where its folder is`, async () => {
        const { page, leave } = await visit(browser, {
          page: hostPage({ head, body: body ?? everyWidget }),
          scripts: { '/theme/x.js': loader, '/none.css': ' ' },
          alias: { '/built/': '/' },
        });
        await waitUntilReady(page, tags);
        await leave();
      });
    }

    it('finds its folder on another host, which allows it to be read', async () => {
      const host = await serveFolder({ folder: 'dist', headers: { 'access-control-allow-origin': '*' } });
      for (const tag of [scriptTag, moduleTag]) {
        const { page, said, leave } = await visit(browser, {
          page: hostPage({ head: tag(`${host.origin}/peer-support.js`), body: everyWidget }),
        });
        await waitUntilReady(page, tags);
        assert.deepEqual(said, []);
        await leave();
      }
    });

    it('finds its folder on another host after a redirect', async () => {
      const host = await serveFolder({ folder: 'dist', headers: { 'access-control-allow-origin': '*' } });
      const { page, leave } = await visit(browser, {
        page: hostPage({ head: moduleTag('/moved.js'), body: everyWidget }),
        redirects: { '/moved.js': `${host.origin}/peer-support.js` },
      });
      await waitUntilReady(page, tags);
      await leave();
    });

    it('finds its folder beside the stylesheet, where the script alone was moved', async () => {
      const { page, said, leave } = await visit(browser, {
        page: hostPage({ head: stylesheet + scriptTag('/theme/peer-support.js'), body: everyWidget }),
        scripts: { '/theme/peer-support.js': loader },
      });
      await waitUntilReady(page, tags);
      assert.deepEqual(
        said.filter((line) => line.startsWith('warn')),
        [],
      );
      await leave();
    });

    it('is told nothing by what a visitor may write', async () => {
      const host = await serveFolder({ folder: 'dist', headers: { 'access-control-allow-origin': '*' } });
      const { page, requests, leave } = await visit(browser, {
        page: hostPage({
          head: '',
          body: `<p ${base(host.origin)}>A comment</p><img name="currentScript" src="data:," data-src="${host.origin}/peer-support.js" alt="">${everyWidget}${scriptTag()}`,
        }),
      });
      await waitUntilReady(page, tags);
      assert.deepEqual(
        requests.filter((address) => address.startsWith(host.origin)),
        [],
      );
      await leave();
    });

    /** Opens a page of which the text inside its tag arrives only once `then` has happened. */
    async function openInTwoParts(tag, { body = widgetTag(tag), then, ...site }) {
      let arrive;
      const hasHappened = new Promise((resolve) => (arrive = resolve));
      const [before, after] = hostPage({ head: scriptTag(), body }).split('<p>You can call');
      async function* inTwoParts() {
        yield before;
        await hasHappened;
        yield `<p>You can call${after}`;
      }
      const { origin } = await serveFolder({ folder: 'dist', pages: { '/': inTwoParts }, ...site });
      const page = await browser.newPage();
      const said = [];
      page.on('console', (message) => said.push(message.text()));
      const going = page.goto(`${origin}/`, { waitUntil: 'load' });
      await then(page);
      arrive();
      await going;
      return { page, said };
    }

    for (const tag of tags) {
      it(`starts ${tag} while the page is still arriving, and keeps the page’s own words`, async () => {
        const then = (page) =>
          page.waitForFunction((name) => document.readyState === 'loading' && customElements.get(name), {}, tag);
        const { page, said } = await openInTwoParts(tag, { then });
        await waitUntilReady(page, [tag]);
        assert.match(await page.$eval(tag, (widget) => widget.textContent), /You can call 116 123/);
        assert.deepEqual(said, []);
        await page.close();
      });
    }

    it('leaves the page’s own words until a library has come, also those that arrive after the tag', async () => {
      const tag = 'peer-support-myths';
      let ask;
      const isAsked = new Promise((resolve) => (ask = resolve));
      const { page } = await openInTwoParts(tag, {
        body: widgetTag(tag).replace('>', ' src="/slow.json">'),
        then: () => isAsked,
        hold: (path) => path === '/slow.json' && (ask() ?? true),
      });
      assert.ok(await page.$eval(`${tag} p`, (words) => words.checkVisibility()));
      await page.close();
    });
  });
}
