import { expect, fixture, html } from '@open-wc/testing';
import { findWidget } from './find-widget.js';

describe('the widget to send somebody to', () => {
  it('is one that can be seen, and not the one somebody comes from', async () => {
    const page = await fixture(html`<div><x-a></x-a><x-b hidden></x-b><x-b id="seen"></x-b></div>`);
    const [from, hidden, seen] = page.children;
    (hidden as HTMLElement).style.display = 'none';
    if ('checkVisibility' in Element.prototype) expect(findWidget(from!, 'x-b')).to.equal(seen);
    expect(findWidget(from!, 'x-a')).to.equal(undefined);
  });

  it('is asked once while widgets are drawn whether it can be seen, and again later', async () => {
    const page = await fixture(html`<div><x-a></x-a><x-b></x-b></div>`);
    const [from, other] = page.children as unknown as [HTMLElement, HTMLElement];
    let asked = 0;
    let isSeen = true;
    other.checkVisibility = () => {
      asked += 1;
      return isSeen;
    };
    expect([findWidget(from, 'x-b'), findWidget(from, 'x-b')]).to.deep.equal([other, other]);
    expect(asked).to.equal(1);
    isSeen = false;
    await Promise.resolve();
    expect(findWidget(from, 'x-b')).to.equal(undefined);
  });
});
