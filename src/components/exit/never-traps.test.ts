import { expect, fixture, html } from '@open-wc/testing';
import { findAllByRole, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { pressTimes } from '../../../test/browser/press.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import { replaceForNow } from '../../../test/browser/replace-for-now.js';
import { waitUntil } from '../../../test/browser/wait-until.js';
import { sharedByName, wordsByName } from '../../../test/fixtures/words-by-name.js';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportExit } from './exit.js';

const ownPage = 'https://example.org/own-page';
const opened: string[] = [];
/** What the browser makes of an address that is opened. */
let open: (address: string) => boolean;

/** Does everything but open the page. */
class StayingExit extends PeerSupportExit {
  protected override open(address: string): boolean {
    opened.push(address);
    return open(address);
  }
}
defineElement('peer-support-exit', StayingExit);

describe('peer-support-exit never traps', () => {
  let putBack: (() => void) | undefined;

  beforeEach(() => {
    opened.length = 0;
    open = () => true;
  });
  afterEach(() => {
    putBack?.();
    putBack = undefined;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });

  describe('where the page is still there', () => {
    it('shows it again after a moment, says so, and goes to the link', async () => {
      const exit = await showExit();
      putBack = hurryTimers();
      exit.leave();
      putBack();
      expect(isCovered()).to.equal(true);
      await waitUntil(() => !isCovered());
      await exit.updateComplete;
      expect(getByRole(exit, 'alert').textContent?.trim()).to.equal('not-left');
      expect(deepActiveElement()).to.equal(getByRole(exit, 'link'));
    });

    it('gives the browser longer once it has been sent to the next page, which no event tells on an iPhone', async () => {
      const exit = await showExit();
      const waits: number[] = [];
      putBack = replaceForNow(window, { setTimeout: (_act: () => void, wait: number) => waits.push(wait) });
      exit.leave();
      putBack();
      const [first, second] = waits.filter((wait) => wait >= 1000) as [number, number];
      expect(second).to.be.greaterThan(first);
    });

    it('lets the browser itself follow the link when it is pressed again', async () => {
      const exit = await showExit();
      open = () => false;
      exit.leave();
      await exit.updateComplete;
      expect(followsLink(getByRole(exit, 'link'))).to.equal(true);
      expect(opened).to.have.length(1);
      expect(isCovered()).to.equal(true);
    });

    it('says nothing more once the page comes back from the browser’s memory', async () => {
      const exit = await showExit();
      open = () => false;
      exit.leave();
      await exit.updateComplete;
      expect(findAllByRole(exit, 'alert')).to.have.length(1);
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await exit.updateComplete;
      expect(findAllByRole(exit, 'alert')).to.deep.equal([]);
    });
  });

  it('shows the page again at once where the browser refuses to leave, and lets it follow the link', async () => {
    const exit = await showExit();
    open = () => false;
    expect(followsLink(getByRole(exit, 'link'))).to.equal(true);
    expect(isCovered()).to.equal(false);
    await exit.updateComplete;
    expect(getByRole(exit, 'alert').textContent?.trim()).to.equal('not-left');
  });

  it('shows the page again where opening the address throws', async () => {
    const exit = await showExit();
    open = refuse;
    exit.leave();
    expect(isCovered()).to.equal(false);
  });

  describe('where the page broke', () => {
    const breaks: Record<string, () => () => void> = {
      'the sending of events': () => replaceForNow(window, { dispatchEvent: refuse }),
      'events themselves': () => replaceForNow(window, { Event: refuse }),
      timers: () => replaceForNow(window, { setTimeout: refuse, clearTimeout: refuse }),
      'the making of elements': () => replaceForNow(document, { createElement: refuse }),
      'modal dialogs': () => replaceForNow(HTMLDialogElement.prototype, { showModal: refuse, close: refuse }),
      'listening to events': () => replaceForNow(window, { addEventListener: refuse, removeEventListener: refuse }),
      'the reading of addresses': () => replaceForNow(window, { URL: refuse }),
      'the search for elements': () => replaceForNow(Element.prototype, { querySelector: refuse }),
    };
    for (const [what, breakIt] of Object.entries(breaks)) {
      it(`${what}, leaves all the same`, async () => {
        const exit = await showExit();
        putBack = breakIt();
        exit.leave();
        putBack();
        expect(opened).to.have.length(1);
      });
    }

    it('timers, leaves at the third press of Shift', async () => {
      await showExit();
      putBack = replaceForNow(window, {
        setTimeout: (act: () => void, wait?: number) => (wait === 600 ? refuse() : realTimeout(act, wait)),
      });
      await pressTimes('Shift', 3);
      expect(opened).to.have.length(1);
    });

    it('the console, uses the link inside the tag instead of a bad address', async () => {
      putBack = replaceForNow(console, { warn: refuse });
      const exit = await showExit({ href: 'weather ' });
      exit.leave();
      expect(opened).to.deep.equal([ownPage]);
    });
  });

  it('leads where the link inside the tag leads if its own address cannot be used, and says which site', async () => {
    const recorder = recordConsole();
    const exit = await showExit({ href: 'example.org' });
    recorder.stop();
    expect(recorder.messages[0]?.text).to.match(/cannot use href="example\.org".*https:\/\/example\.org\/own-page/);
    expect(getByRole<HTMLAnchorElement>(exit, 'link').href).to.equal(ownPage);
    expect(exit.shadowRoot?.querySelector('.note')?.textContent).to.match(/example\.org/);
    exit.leave();
    expect(opened).to.deep.equal([ownPage]);
  });

  describe('where it could not be drawn', () => {
    let exit: PeerSupportExit;

    beforeEach(async () => {
      const recorder = recordConsole();
      exit = document.createElement('peer-support-exit');
      Object.assign(exit, { renderWidget: refuse });
      exit.append(ownLink());
      await fixture(html`<div>${exit}</div>`);
      await waitUntil(() => exit.shadowRoot?.querySelector('slot'));
      await exit.updateComplete;
      recorder.stop();
    });

    it('shows the link inside the tag, which the browser follows', () => {
      const link = getByRole<HTMLAnchorElement>(exit, 'link', 'Go');
      expect(link.checkVisibility()).to.equal(true);
      expect(followsLink(link)).to.equal(true);
    });

    it('leaves at the third press of Shift', async () => {
      await pressTimes('Shift', 3);
      await waitUntil(() => opened.length > 0);
      expect(isCovered()).to.equal(true);
    });

    it('goes to the link inside the tag where it could not leave', async () => {
      open = () => false;
      exit.leave();
      expect(isCovered()).to.equal(false);
      await exit.updateComplete;
      expect(document.activeElement?.textContent).to.equal('Go');
      expect(exit.textContent).to.match(/not-left/);
    });
  });
});

const realTimeout = window.setTimeout.bind(window);

function refuse(): never {
  throw new Error('not today');
}

/** A moment passes in a moment. */
function hurryTimers(): () => void {
  return replaceForNow(window, { setTimeout: (act: () => void, wait = 0) => realTimeout(act, wait / 100) });
}

function ownLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = ownPage;
  link.textContent = 'Go';
  return link;
}

async function showExit(attributes: Record<string, string> = {}): Promise<PeerSupportExit> {
  registerSection('layout', { en: sharedByName() });
  registerSection('exit', { en: { words: wordsByName('exit') } });
  const exit = document.createElement('peer-support-exit');
  for (const [name, value] of Object.entries(attributes)) exit.setAttribute(name, value);
  exit.append(ownLink());
  await fixture(html`<div>${exit}</div>`);
  await waitUntil(() => exit.shadowRoot?.querySelector('.exit'));
  return exit;
}

/** Whether the browser would follow a link that is pressed. It is kept from doing so. */
function followsLink(link: HTMLAnchorElement): boolean {
  let follows = false;
  const stop = (event: Event) => {
    follows = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', stop, { once: true });
  link.click();
  return follows;
}

function isCovered(): boolean {
  return document.elementFromPoint(innerWidth / 2, innerHeight - 5)?.localName === 'dialog';
}
