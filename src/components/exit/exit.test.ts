import { expect, fixture, html } from '@open-wc/testing';
import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import { accessibleDescription, findAnnouncements, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { press, pressTimes } from '../../../test/browser/press.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import { find } from '../../../test/fixtures/show-stories.js';
import { sharedByName, wordsByName } from '../../../test/fixtures/words-by-name.js';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { whenLeaving } from '../../runtime/leave-signal.js';
import { timeToPress } from './shift-presses.js';
import { PeerSupportExit } from './exit.js';

const opened: string[] = [];

/** Does everything but open the page. */
class StayingExit extends PeerSupportExit {
  protected override open(address: string): boolean {
    opened.push(address);
    return true;
  }
}
defineElement('peer-support-exit', StayingExit);

describe('peer-support-exit', () => {
  beforeEach(() => (opened.length = 0));
  afterEach(() => comeBack());

  it('is a link that works in the whole window, tells nobody where it comes from, and says what it does not do', async () => {
    const exit = await showExit();
    const link = getByRole<HTMLAnchorElement>(exit, 'link', 'leave');
    expect([link.href, link.target, link.rel]).to.deep.equal(['https://www.bbc.co.uk/weather', '_top', 'noreferrer']);
    expect(find(exit, '.note').textContent?.trim()).to.match(/^explain bbc\.co\.uk/);
    expect(accessibleDescription(getByRole(exit, 'link', 'leave'))).to.match(/^explain bbc\.co\.uk/);
  });

  it('has an edge as light as its words, so that it can be seen on a page as dark as itself', async () => {
    const link = getByRole(await showExit(), 'link', 'leave');
    const { borderTopColor, borderTopStyle, color, backgroundColor } = getComputedStyle(link);
    expect([borderTopStyle, borderTopColor]).to.deep.equal(['solid', color]);
    expect(borderTopColor).not.to.equal(backgroundColor);
  });

  it('takes another https: address, and no other kind', async () => {
    const exit = await showExit({ href: 'https://www.example.org/news' });
    expect(getByRole<HTMLAnchorElement>(exit, 'link', 'leave').href).to.equal('https://www.example.org/news');
    const recorder = recordConsole();
    for (const to of ['javascript:alert(1)', 'http://example.org', 'weather']) {
      expect(getByRole<HTMLAnchorElement>(await showExit({ href: to }), 'link').hostname).to.equal('www.bbc.co.uk');
    }
    recorder.stop();
    expect(recorder.messages).to.have.length(3);
  });

  it('hides the page, has answers forgotten and leaves, all at once', async () => {
    const exit = await showExit();
    let forgotten = 0;
    const stop = whenLeaving(() => (forgotten += 1));
    getByRole(exit, 'link', 'leave').click();
    stop();
    expect(opened).to.deep.equal(['https://www.bbc.co.uk/weather']);
    expect(forgotten).to.equal(1);
    expectCovered();
  });

  it('covers a dialog that is open', async () => {
    const exit = await showExit();
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.showModal();
    exit.leave();
    try {
      expectCovered();
    } finally {
      dialog.remove();
    }
  });

  it('shows the page again, with the focus where it was, where the browser brings it back from memory', async () => {
    const exit = await showExit();
    const link = getByRole(exit, 'link', 'leave');
    link.focus();
    link.click();
    comeBack();
    expect(document.querySelector('[role=alert]')).to.equal(null);
    expect(deepActiveElement()).to.equal(link);
  });

  it('keeps the page hidden where Escape is pressed', async () => {
    (await showExit()).leave();
    await press('Escape');
    expectCovered();
  });

  describe('by the keyboard', () => {
    it('hides the page at the third press of Shift, and leaves a moment later', async () => {
      await showExit();
      await pressTimes('Shift', 3);
      expectCovered();
      expect(opened).to.deep.equal([]);
      await pause(700);
      expect(opened).to.have.length(1);
    });

    it('says politely how many presses are left, from the second on', async () => {
      const exit = await showExit();
      const said: string[] = [];
      for (let i = 0; i < 2; i += 1) {
        await press('Shift');
        await exit.updateComplete;
        said.push(findAnnouncements(exit).join());
      }
      expect(said).to.deep.equal(['', 'shift-count 1']);
    });

    it('says that all presses are needed again when the time for the last is over', async () => {
      const exit = await showExit();
      const { setTimeout } = window;
      const waiting: (() => void)[] = [];
      window.setTimeout = ((run: () => void, time?: number) =>
        time === timeToPress ? waiting.push(run) : setTimeout(run, time)) as typeof window.setTimeout;
      try {
        await pressTimes('Shift', 2);
      } finally {
        window.setTimeout = setTimeout;
      }
      waiting.at(-1)?.();
      await exit.updateComplete;
      expect(findAnnouncements(exit)).to.deep.equal(['shift-count 3']);
    });

    it('stays where five presses switch on sticky keys', async () => {
      await showExit();
      await pressTimes('Shift', 5);
      await pause(700);
      expect(opened).to.deep.equal([]);
      expect(document.querySelector('[role=alert]')).to.equal(null);
    });

    it('stays where capital letters are typed, in a field or not', async () => {
      await showExit();
      await press('Shift+A', 'Shift+B', 'Shift+C', 'Shift', 'Shift');
      const field = document.body.appendChild(document.createElement('input'));
      field.focus();
      await pressTimes('Shift', 3);
      field.remove();
      await pause(700);
      expect(opened).to.deep.equal([]);
    });

    it('is one exit, however many there are', async () => {
      await showExit();
      await fixture(html`<peer-support-exit></peer-support-exit>`);
      await pressTimes('Shift', 3);
      await pause(700);
      expect(opened).to.have.length(1);
      expect(document.querySelectorAll('[role=alert]')).to.have.length(1);
    });

    it('does nothing once the exit has gone', async () => {
      const exit = await showExit();
      exit.remove();
      await pressTimes('Shift', 3);
      expect(document.querySelector('[role=alert]')).to.equal(null);
    });
  });

  checkAccessibility({
    'at rest': () => showExit(),
    'to a long address': () => showExit({ href: `https://${'a-long-name.'.repeat(6)}example.org` }),
  });
});

async function showExit(attributes: Record<string, string> = {}): Promise<PeerSupportExit> {
  registerSection('layout', { en: sharedByName() });
  registerSection('exit', { en: { words: wordsByName('exit') } });
  const exit = document.createElement('peer-support-exit');
  for (const [name, value] of Object.entries(attributes)) exit.setAttribute(name, value);
  await fixture(html`<div>${exit}</div>`);
  await exit.updateComplete;
  return exit;
}

function expectCovered(): void {
  const cover = document.elementFromPoint(innerWidth / 2, innerHeight - 5) as Element;
  expect(cover.localName).to.equal('dialog');
  expect(cover.querySelector('[role=alert]')?.textContent).to.equal('leaving');
  const { top, left, width, height } = cover.getBoundingClientRect();
  expect([top, left, width, height]).to.deep.equal([0, 0, document.documentElement.clientWidth, innerHeight]);
}

function comeBack(): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
}

function pause(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
