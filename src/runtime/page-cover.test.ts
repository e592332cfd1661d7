import { expect } from '@open-wc/testing';
import { replaceForNow } from '../../test/browser/replace-for-now.js';
import { PageCover } from './page-cover.js';

const dialogs = HTMLDialogElement.prototype;

describe('PageCover', () => {
  let cover: PageCover;
  let putBack: (() => void) | undefined;

  beforeEach(() => (cover = new PageCover()));
  afterEach(() => {
    putBack?.();
    putBack = undefined;
    cover.remove();
  });

  it('hides the page where the browser has no modal dialogs, as in Firefox 91', () => {
    putBack = replaceForNow(dialogs, { showModal: undefined, close: undefined });
    cover.show('leaving');
    expectCovered();
    cover.remove();
    expectInSight();
  });

  it('hides the page where a dialog cannot be made modal', () => {
    putBack = replaceForNow(dialogs, { showModal: refuse });
    cover.show('leaving');
    expectCovered();
    cover.remove();
    expectInSight();
  });

  it('shows the page again where a stand-in for dialogs refuses to close what it did not open', () => {
    cover.show('leaving');
    putBack = replaceForNow(dialogs, { close: refuse });
    cover.remove();
    expectInSight();
  });

  it('shows the page again where the page broke the removal of elements', () => {
    cover.show('leaving');
    putBack = replaceForNow(Element.prototype, { remove: refuse });
    cover.remove();
    expectInSight();
  });

  it('leaves the page in sight, and does not throw, where the page broke the making of elements', () => {
    for (const broken of [refuse, () => null, () => ({})]) {
      putBack = replaceForNow(document, { createElement: broken });
      cover.show('leaving');
      putBack();
      expectInSight();
      cover.remove();
    }
  });

  it('hides the page where only its second element cannot be made, and shows it again', () => {
    const create = document.createElement.bind(document);
    putBack = replaceForNow(document, {
      createElement: (name: string) => (name === 'dialog' ? create(name) : refuse()),
    });
    cover.show('leaving');
    expectCovered();
    cover.remove();
    expectInSight();
  });

  it('hides a page that has no body', () => {
    const { body } = document;
    body.remove();
    try {
      cover.show('leaving');
      expectCovered();
      cover.remove();
      expect(document.querySelector('dialog')).to.equal(null);
    } finally {
      document.documentElement.append(body);
    }
  });

  it('hides a page whose body is not shown', () => {
    document.body.style.display = 'none';
    try {
      cover.show('leaving');
      expectCovered();
    } finally {
      document.body.style.display = '';
    }
  });
});

function refuse(): never {
  throw new Error('not today');
}

function atTheFoot(): Element | null {
  return document.elementFromPoint(innerWidth / 2, innerHeight - 5);
}

function expectCovered(): void {
  expect(atTheFoot()?.localName).to.equal('dialog');
}

function expectInSight(): void {
  expect(atTheFoot()?.localName).not.to.equal('dialog');
}
