import encodeQR from 'qr';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formatDate } from '../src/content-model/format-date.ts';
import { sayAbout, writeCard, writeGuidePoster, writePoster } from '../src/compiler/emit/poster-parts.ts';

/** As many as fit on a sheet of A4. */
const cards = 4;

/**
 * Sheets of A4 to print: for each nation its numbers and cards to cut out, and one that says what peer support is.
 *
 * @param {string} from The folder with the pages as they stand in `site/posters/`.
 * @param {import('../src/content-model/library.ts').Library} library
 * @param {string} [address] Of the charity's own page. Without it there is a line to write it on.
 * @returns {{ name: string, html: string }[]}
 */
export function posterPages(from, library, address) {
  const page = (name, content) =>
    fill(readFileSync(`${from}/${name}.html`, 'utf8'), {
      content,
      more: writeMore(address),
      about: sayAbout(library),
      date: formatDate(library.builtOn, library),
    });
  const nations = library.nations.filter(({ id }) => id !== 'INTERNATIONAL');
  return [
    ...nations.flatMap((nation) => [
      { name: `numbers-${nation.id.toLowerCase()}.html`, html: page('numbers', writePoster(library, nation)) },
      {
        name: `cards-${nation.id.toLowerCase()}.html`,
        html: page('cards', writeCards(writeCard(library, nation), address)),
      },
    ]),
    { name: 'what-it-is.html', html: page('what-it-is', writeGuidePoster(library, 'what-it-is')) },
  ];
}

/** Writes them to `to/posters/`. */
export function writePosters(from, to, library, address) {
  mkdirSync(to, { recursive: true });
  for (const { name, html } of posterPages(from, library, address)) writeFileSync(`${to}/${name}`, html);
}

/**
 * An address that a phone can open from paper, or nothing where none is given.
 *
 * @param {string} [said]
 */
export function readPageAddress(said) {
  if (!said) return undefined;
  const url = URL.canParse(said) ? new URL(said) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`PEER_SUPPORT_PAGE has to be an https: address, not "${said}".`);
  return url.href;
}

function fill(page, parts) {
  return page.replace(/<!-- (content|more|about|date) -->/g, (_, name) => parts[name]);
}

function writeMore(address) {
  const words = '<b>More, and who is open now</b>';
  if (!address) return `<p class="own">${words} <span class="blank"></span></p>`;
  return `<div class="qr" aria-hidden="true">${drawCode(address)}</div>\n<p class="own">${words} <span>${sayAddress(address)}</span></p>`;
}

function writeCards(card, address) {
  const own = address
    ? `<div class="qr" aria-hidden="true">${drawCode(address)}</div><p>${sayAddress(address)}</p>`
    : '';
  const first = `<li>${card}${own}</li>`;
  // The rest say the same, and a screen reader has no need to hear it four times.
  return `<ul class="cards">${first}${first.replace('<li>', '<li aria-hidden="true">').repeat(cards - 1)}</ul>`;
}

function drawCode(address) {
  return encodeQR(address, 'svg', { ecc: 'medium', border: 2 });
}

function sayAddress(address) {
  const said = address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
  return said.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/(?=[./])/g, '<wbr>');
}
