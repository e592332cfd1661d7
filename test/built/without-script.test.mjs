import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPage, tags, widgetTag } from './host-page.mjs';
import { launch, readAloud, visit } from './visit.mjs';

const library = JSON.parse(readFileSync('dist/library/en.json', 'utf8'));
const snippets = readdirSync('dist/snippets').filter((name) => name.endsWith('.html'));

describe('a page without the script', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  it('shows what the page itself put inside each tag', async () => {
    const { page } = await visit(browser, {
      page: hostPage({ body: tags.map(widgetTag).join('\n') }),
      script: false,
    });
    const words = await readAloud(page);
    for (const tag of tags) assert.ok(words.includes(`instead of ${tag}.`), tag);
  });

  it('shows the same when the script cannot be had', async () => {
    const { page } = await visit(browser, {
      page: hostPage({ head: '<script async src="/gone.js"></script>', body: tags.map(widgetTag).join('\n') }),
    });
    const words = await readAloud(page);
    for (const tag of tags) assert.ok(words.includes(`instead of ${tag}.`), tag);
  });

  it('has a snippet for every nation', () => {
    const nations = library.nations.map(({ id }) => `contacts-${id.toLowerCase()}.html`);
    assert.deepEqual(snippets, nations.sort());
  });

  for (const name of snippets) {
    it(`shows every emergency and crisis number in ${name}, as a link that can be seen`, async () => {
      const html = readFileSync(`dist/snippets/${name}`, 'utf8');
      const { page } = await visit(browser, { page: hostPage({ head: '', body: html }), script: false });
      const nation = name.slice('contacts-'.length, -'.html'.length).toUpperCase();
      const shown = await page.$$eval('peer-support-contacts a[href]', (links) =>
        links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
      );
      for (const dial of urgentNumbers(nation)) assert.ok(shown.includes(`tel:${dial}`), dial);
    });
  }
});

function urgentNumbers(nation) {
  return library.contacts
    .filter(({ nations, urgency }) => nations.includes(nation) && ['emergency', 'crisis'].includes(urgency))
    .flatMap(({ channels }) => channels)
    .filter(({ kind }) => kind === 'call')
    .map(({ dial }) => dial.replaceAll('#', '%23'));
}
