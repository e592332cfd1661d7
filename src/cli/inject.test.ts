import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { compileContent } from '../compiler/charity/compile-content.js';
import { injectWords } from './inject/inject-words.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

const { libraries } = compileContent({ folder: 'content', today: '2026-11-22' });

const start = '<!-- peer-support: myths GB-SCT -->';
const end = '<!-- end of peer-support -->';

/** A site with one page. */
function makeSite(test: TestContext, page: string | Uint8Array): string {
  const site = temporaryFolder(test);
  writeFileSync(join(site, 'index.html'), page);
  return site;
}

const read = (site: string) => readFileSync(join(site, 'index.html'), 'utf8');

describe('peer-support inject', () => {
  it('writes the words of today between the markers, and leaves every other byte as it is', async (test) => {
    const before =
      '\uFEFF<!DOCTYPE html>\r\n<Title>Elm Road &amp; co</title>\r\n<peer-support-myths region=GB-SCT>\r\n';
    const after = '\r\n</peer-support-myths>\r\n<p>\u00a0 <br/>\r\n';
    const site = makeSite(test, `${before}${start}old words${end}${after}`);
    const { code, said } = await type(['inject', site]);
    assert.equal(code, 0);
    assert.match(said, /^Changed 1 of 1 pages with markers\./);
    const page = read(site);
    assert.ok(page.startsWith(`${before}${start}\r\n<div slot="plain-title"`));
    assert.ok(page.endsWith(`</section>\r\n${end}${after}`));
    assert.doesNotMatch(page, /old words|[^\r]\n/);
  });

  it('changes nothing the second time, and says so to a check', async (test) => {
    const site = makeSite(test, `${start}${end}`);
    assert.equal((await type(['inject', site, '--check'])).code, 1);
    assert.equal(read(site), `${start}${end}`);
    await type(['inject', site]);
    const once = read(site);
    assert.match((await type(['inject', site])).said, /Changed 0 of 1 pages/);
    assert.equal(read(site), once);
    assert.equal((await type(['inject', site, '--check'])).code, 0);
  });

  it('takes a guide, a level of heading, and pages in folders', async (test) => {
    const site = makeSite(test, '<p>Nothing of ours');
    mkdirSync(join(site, 'about'));
    const page = `<!-- peer-support: guide kinds IE heading-level=4 -->${end}<!-- peer-support: exit -->${end}`;
    writeFileSync(join(site, 'about/index.htm'), page);
    await type(['inject', site]);
    const written = readFileSync(join(site, 'about/index.htm'), 'utf8');
    assert.match(written, /<h4 id="peer-support-guide-kinds"[^>]*>[^]*tel:112[^]*Leave this page/);
    assert.deepEqual(readdirSync(site).sort(), ['about', 'index.html']);
  });

  it('takes nothing in a script, a style or an attribute for a marker', () => {
    const page = `<script>let x = '${start}';</script><style>/* ${start} */</style><a title="${start}">x</a>${start}`;
    const { html, places, faults: found } = injectWords(`${page}${end}`, libraries);
    assert.deepEqual([places, found], [1, []]);
    assert.ok(html.startsWith(page));
  });

  const faults: [name: string, page: string, expected: RegExp][] = [
    ['nothing says where one ends', `<p></p>\n${start}`, /^2: Nothing says where this ends/],
    ['an end has no beginning', end, /^1: This ends what has not begun/],
    ['one begins inside another', `${start}\n${start}${end}`, /^2: Another one begins here/],
    [
      'the widget is not known',
      `\n<!-- peer-support: myth GB-SCT -->${end}`,
      /^2: There is no widget called "myth"\. Did you mean "myths"\?/,
    ],
    [
      'the nation is not known',
      `<!-- peer-support: quiz FR -->${end}`,
      /There are no numbers for "FR"\. There is: .*IE/,
    ],
    ['the guide is not known', `<!-- peer-support: guide IE -->${end}`, /There is no guide called "IE"/],
    ['more is asked for than is known', `<!-- peer-support: quiz IE now -->${end}`, /not clear what "now" is/],
    ['the level of heading is none', `<!-- peer-support: quiz IE heading-level=9 -->${end}`, /"9" is no level/],
    ['a comment only resembles one', '<!-- peer-support myths -->', /not clear what "peer-support myths" is/],
    ['there is no place for it', `<p>${start}${end}</p>`, /A <p> has no place for blocks/],
    ['it ends in another element', `<div>${start}</div>${end}`, /stands in <body>, and its beginning in <div>/],
  ];
  for (const [name, page, expected] of faults) {
    it(`names the line, and writes nothing there, where ${name}`, () => {
      const { html, faults: found } = injectWords(page, libraries);
      assert.equal(found.length, 1);
      assert.match(`${found[0]?.line}: ${found[0]?.message}`, expected);
      assert.equal(html, page);
    });
  }

  it('changes no page where one cannot be understood', async (test) => {
    const site = makeSite(test, `<p>${start}${end}</p>`);
    writeFileSync(join(site, 'other.html'), `${start}${end}`);
    const { code, complained } = await type(['inject', site]);
    assert.equal(code, 1);
    assert.match(complained, /index\.html:1\n {2}A <p> has no place for blocks[^]*\nNothing was changed\./);
    assert.equal(readFileSync(join(site, 'other.html'), 'utf8'), `${start}${end}`);
  });

  it('says so where no page has a marker', async (test) => {
    const site = makeSite(test, '<peer-support-myths></peer-support-myths>');
    assert.match((await type(['inject', site])).complained, /No page in .* has a marker/);
  });

  it('changes no page that is not UTF-8', async (test) => {
    const page = Buffer.from(`<p>caf\xe9</p>${start}${end}`, 'latin1');
    const site = makeSite(test, page);
    const { complained } = await type(['inject', site]);
    assert.match(complained, /index\.html:1\n {2}This page is not UTF-8/);
    assert.deepEqual(readFileSync(join(site, 'index.html')), page);
  });

  it('says what to do where no folder is named, or there is none', async () => {
    assert.match((await type(['inject'])).complained, /Which folder are the pages in\?/);
    assert.match((await type(['inject', 'no-such-site'])).complained, /There is no folder called "no-such-site"/);
  });
});
