import { expect } from '@open-wc/testing';
import { expectToFit } from './a11y-checks.js';
import { allElements } from './accessible.js';
import { mountLibrary, serveLibraries, textOf, widgetsIn } from './mount-library.js';
import { resize } from './resize.js';

/** Two languages that nobody speaks, made from the English words when the tests start. */
const languages = [
  { name: 'longer words', file: '/__pseudo__/qaa.json', direction: 'ltr' },
  { name: 'words from right to left', file: '/__pseudo__/qar.json', direction: 'rtl' },
] as const;

for (const { name, file, direction } of languages)
  describe(`every widget with ${name}`, () => {
    let wrapper: HTMLElement;
    let stopServing: () => void;

    before(async function () {
      // The first who asks waits until both languages are compiled.
      this.timeout(120_000);
      const library: unknown = await (await fetch(file)).json();
      stopServing = serveLibraries();
      await resize(320);
      wrapper = await mountLibrary(library);
    });

    after(() => {
      wrapper.remove();
      stopServing();
    });

    it('shows them', () => {
      const widgets = widgetsIn(wrapper);
      expect(widgets).to.have.length(5);
      for (const widget of widgets)
        expect(textOf(widget), widget.localName).to.match(/[\u00c0-\u024f\u0590-\u05ff]{3}/);
    });

    it('fits into 320 px', () => {
      for (const widget of widgetsIn(wrapper)) expectToFit(widget);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });

    it(`runs ${direction}`, () => {
      for (const widget of widgetsIn(wrapper)) {
        const words = allElements(widget).find(({ localName }) => /^h[1-6]$/.test(localName)) ?? widget;
        expect(getComputedStyle(words).direction, widget.localName).to.equal(direction);
      }
    });

    it('has its numbers in the order in which they are dialled', () => {
      for (const link of wrapper.querySelectorAll('peer-support-contacts')) {
        const calls = allElements(link).filter((element) => element.getAttribute('href')?.startsWith('tel:'));
        expect(calls).not.to.be.empty;
        for (const call of calls.filter((call) => isDrawn(call) && isOneNumber(call)))
          expect(digitsAsDrawn(call), call.outerHTML).to.equal(digitsOf(call));
      }
    });
  });

/** Of several numbers in one line, the first stands on the right. */
function isOneNumber(element: Element): boolean {
  return element.getAttribute('href')?.slice(4) === digitsOf(element);
}

function isDrawn(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The digits of a link in the order of its text. */
function digitsOf(element: Element): string {
  return (element.textContent ?? '').replace(/\D/g, '');
}

/** The same from left to right, line by line, as they stand on the screen. */
function digitsAsDrawn(element: Element): string {
  const digits: { digit: string; top: number; left: number }[] = [];
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    for (let i = 0; i < text.length; i += 1) {
      if (!/\d/.test(text.data.charAt(i))) continue;
      const range = document.createRange();
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const { top, left } = range.getBoundingClientRect();
      digits.push({ digit: text.data.charAt(i), top: Math.round(top), left });
    }
  }
  return digits
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(({ digit }) => digit)
    .join('');
}
