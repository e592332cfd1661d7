import { expect, fixture, html } from '@open-wc/testing';
import nationsByLanguage from 'virtual:peer-support/nations';
import '../../src/components/contacts/contacts.define.js';
import type { PeerSupportContacts } from '../../src/components/contacts/contacts.js';
import type { Sections } from '../../src/content-model/library.js';
import { resize } from './resize.js';
import { waitUntil } from './wait-until.js';

const { nations } = nationsByLanguage.en as Sections['nations'];

/** The words of a link as they stand on its lines, with a bar where a line ends between two letters. */
function findBrokenWords(link: Element): string[] {
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.textContent ?? '';
    if (countLines(node) < 2) continue;
    for (const { index } of words.matchAll(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu))
      if (topOf(node, index) > topOf(node, index - 1) + 4 && fitsOneLine(node, words, index))
        broken.push(`${words.slice(0, index)}|${words.slice(index)}`);
  }
  return broken;
}

/** Whether the part of an address round a place has room on a line. One that has none has to break somewhere. */
function fitsOneLine(node: Node, words: string, index: number): boolean {
  const start = words.slice(0, index).search(/[^\s./@]*$/);
  const end = index + words.slice(index).search(/[\s./@]|$/);
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const width = [...range.getClientRects()].reduce((sum, each) => sum + each.width, 0);
  return width <= lineWidth(node.parentElement!);
}

function lineWidth(element: Element): number {
  const { display, paddingLeft, paddingRight } = getComputedStyle(element);
  if (display === 'inline' && element.parentElement) return lineWidth(element.parentElement);
  return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

function countLines(node: Node): number {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getClientRects().length;
}

/** WebKit counts the end of the line before to the first letter of a line. */
function topOf(node: Node, index: number): number {
  const range = document.createRange();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return [...range.getClientRects()].pop()!.top;
}

describe('an address in the contact panel', () => {
  for (const width of [320, 360, 1000])
    it(`breaks inside no word: ${width} px`, async () => {
      await resize(width);
      for (const { id } of nations) {
        const panel = await fixture<PeerSupportContacts>(
          html`<peer-support-contacts region=${id}></peer-support-contacts>`,
        );
        await waitUntil(() => panel.ready && panel.shadowRoot?.querySelector('.who'), id);
        for (const details of panel.shadowRoot!.querySelectorAll('details')) details.open = true;
        const links = [...panel.shadowRoot!.querySelectorAll('a')];
        expect(links.length, id).to.be.greaterThan(2);
        expect(links.flatMap(findBrokenWords), id).to.deep.equal([]);
      }
    });
});
