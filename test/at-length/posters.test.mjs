import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import decodeQR from 'qr/decode.js';
import { posterPages, readPageAddress } from '../../scripts/write-posters.mjs';
import { serveFolder } from '../built/serve-folder.mjs';
import { launch } from '../built/visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const library = JSON.parse(readFileSync(`${folder}/library/en.json`, 'utf8'));
const sheets = readdirSync(`${folder}/site/posters`).filter((name) => name.endsWith('.html'));
const nations = library.nations.filter(({ id }) => id !== 'INTERNATIONAL');
/** As browsers print if nobody changes it. */
const margin = { top: '10mm', right: '10mm', bottom: '10mm', left: '10mm' };
const address = 'https://www.our-charity.example/get-support';

describe('the sheets to print', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  it('are there for each nation, and for what peer support is', () => {
    const wanted = nations.flatMap(({ id }) => [`cards-${id}.html`, `numbers-${id}.html`]);
    assert.deepEqual(sheets, [...wanted.map((name) => name.toLowerCase()), 'what-it-is.html'].sort());
  });

  it('have every emergency number and crisis line of the nation, by the name that the panel has', () => {
    for (const { id } of nations) {
      const poster = wordsOf(readFileSync(`${folder}/site/posters/numbers-${id.toLowerCase()}.html`, 'utf8'));
      const snippet = readFileSync(`${folder}/snippets/contacts-${id.toLowerCase()}.html`, 'utf8');
      const here = snippet.slice(0, snippet.indexOf(library.wording.country.elsewhere));
      const numbers = [...here.matchAll(/<a href="(?:tel|sms):[^"]*"[^>]*>([^]*?)<\/a>/g)].map(([, label]) =>
        wordsOf(label),
      );
      const named = [...here.matchAll(/<li[^>]*>([^<:]+):/g)].map(([, name]) => name);
      assert.ok(numbers.length > 1 && named.length > 0, id);
      assert.deepEqual(
        [...numbers, ...named].filter((words) => !poster.includes(words)),
        [],
        id,
      );
    }
  });

  for (const [made, given] of [
    ['with a line for the address', undefined],
    ['with a QR code', address],
  ])
    it(`take one page of A4 each, ${made}`, async () => {
      const pages = Object.fromEntries(
        posterPages('site/posters', library, given).map(({ name, html }) => [`/site/posters/${name}`, html]),
      );
      const { origin } = await serveFolder({ folder, pages });
      const page = await browser.newPage();
      for (const name of Object.keys(pages)) {
        await page.goto(origin + name);
        const pdf = Buffer.from(await page.pdf({ format: 'A4', margin })).toString('latin1');
        assert.equal(pdf.match(/\/Type \/Page\b(?!s)/g)?.length, 1, name);
      }
      await page.close();
    });

  it('have a code that leads to the page of the charity, and its address in words', () => {
    for (const { name, html } of posterPages('site/posters', library, address)) {
      const [path] = html.match(/<path d="[^"]+"/) ?? [];
      const size = Number(html.match(/viewBox="0 0 (\d+)/)?.[1]);
      assert.equal(decodeQR(drawPath(path, size)), address, name);
      assert.ok(wordsOf(html).includes('our-charity.example/get-support'), name);
    }
  });

  it('have a line to write on where no address is given, and take no other than a safe one', () => {
    const [poster] = posterPages('site/posters', library);
    assert.match(poster.html, /class="blank"/);
    assert.doesNotMatch(poster.html, /<svg/);
    assert.equal(readPageAddress(''), undefined);
    assert.equal(readPageAddress('https://a.example'), 'https://a.example/');
    for (const wrong of ['http://a.example', 'a.example', 'javascript:1'])
      assert.throws(() => readPageAddress(wrong), /has to be an https: address/);
  });
});

function wordsOf(html) {
  return html
    .replace(/<wbr>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.:,])/g, '')
    .trim();
}

/** The code as a camera sees it: each unit square of the path is several black dots on white. */
function drawPath(path, size) {
  const dots = 4;
  const side = size * dots;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, move, first, second] of path.matchAll(/([Mm])(-?\d+) ?(-?\d+)/g)) {
    [x, y] = move === 'M' ? [Number(first), Number(second)] : [x + Number(first), y + Number(second)];
    for (let row = y * dots; row < (y + 1) * dots; row += 1)
      for (let column = x * dots; column < (x + 1) * dots; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  }
  return { width: side, height: side, data };
}
