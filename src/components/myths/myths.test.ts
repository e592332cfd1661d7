import { expect, fixture, html } from '@open-wc/testing';
import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import { accessibleName, findAllByRole, findAnnouncements, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { press } from '../../../test/browser/press.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import { makeMyth } from '../../../test/fixtures/make-myth.js';
import { find } from '../../../test/fixtures/show-stories.js';
import { sharedByName, wordsByName } from '../../../test/fixtures/words-by-name.js';
import type { Sections } from '../../content-model/library.js';
import type { Myth } from '../../content-model/myth.js';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportMyths } from './myths.js';

defineElement('peer-support-myths', PeerSupportMyths);

const three = [makeMyth('one'), makeMyth('two'), makeMyth('three')];

describe('peer-support-myths', () => {
  it('leads each card with the fact, and names the myth once, as a myth', async () => {
    const widget = await showMyths();
    const heads = cards(widget).map((card) => partOf(card, '.head').innerText.trim().split(/\n+/));
    expect(heads[0]).to.deep.equal(['Fact one', 'you-may-have-heard Myth one']);
    const whole = cards(widget)[0]?.textContent ?? '';
    expect(whole.split('Myth one')).to.have.length(2);
  });

  it('says in an open card why people think so, how sure we are and where it is from', async () => {
    const widget = await showMyths();
    const [card] = cards(widget);
    factOf(card).click();
    await widget.updateComplete;
    const text = card?.innerText.replace(/\s+/g, ' ') ?? '';
    const parts = ['Answer one.', 'why Reason one.', 'grade-practice Sure one.', 'Source one. Somebody, 2021'];
    for (const part of parts) expect(text).to.contain(part);
  });

  it('draws no answer again when a card is opened, and each for another level of heading or a guide', async () => {
    let reads = 0;
    const counted = makeMyth('counted', { guide: 'kinds' });
    const { howSure } = counted;
    Object.defineProperty(counted, 'howSure', { get: () => ((reads += 1), howSure) });
    const widget = await showMyths({}, [makeMyth('one'), counted]);
    const before = reads;
    for (const card of cards(widget)) {
      factOf(card).click();
      await widget.updateComplete;
    }
    expect(openCards(widget)).to.deep.equal([true, true]);
    expect(reads).to.equal(before);
    widget.headingLevel = 3;
    await widget.updateComplete;
    expect(reads).to.be.greaterThan(before);
    widget.guideHref = '/guides';
    await widget.updateComplete;
    expect(cards(widget)[1]?.querySelector('a[href^="/guides"]')?.getAttribute('href')).to.equal(
      '/guides#peer-support-guide-kinds',
    );
  });

  describe('as a disclosure', () => {
    it('is a button in a heading, named by the fact alone, which says whether it is open', async () => {
      const widget = await showMyths();
      for (const [i, fact] of cards(widget).map(factOf).entries()) {
        expect(accessibleName(fact)).to.equal(['Fact one', 'Fact two', 'Fact three'][i]);
        expect([fact.localName, fact.parentElement?.localName]).to.deep.equal(['button', 'h3']);
        expect([
          fact.getAttribute('aria-expanded'),
          Boolean(find(widget, `#${fact.getAttribute('aria-controls')}`).hidden),
        ]).to.deep.equal(['false', true]);
      }
    });

    it('opens and closes by a press anywhere on its head', async () => {
      const widget = await showMyths();
      const { left, bottom } = partOf(cards(widget)[0], '.said').getBoundingClientRect();
      const pressed = widget.shadowRoot?.elementFromPoint(left + 5, bottom - 2);
      expect(pressed === factOf(cards(widget)[0])).to.equal(true);
    });

    for (const key of ['Enter', 'Space']) {
      it(`opens and closes with ${key}, and keeps the focus`, async () => {
        const widget = await showMyths();
        const fact = factOf(cards(widget)[0]);
        fact.focus();
        for (const isOpen of [true, false]) {
          await press(key);
          await widget.updateComplete;
          expect(openCards(widget)[0]).to.equal(isOpen);
          expect(deepActiveElement() === fact).to.equal(true);
        }
      });
    }

    it('takes up no space while closed, and opens where find-in-page finds its words', async () => {
      const widget = await showMyths();
      const answer = partOf(cards(widget)[1], '.answer');
      expect(answer.getAttribute('hidden')).to.equal('until-found');
      expect(answer.getBoundingClientRect().height).to.equal(0);
      answer.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await widget.updateComplete;
      expect(openCards(widget)).to.deep.equal([false, true, false]);
    });

    it('keeps several open at once, and every card in its place', async () => {
      const widget = await showMyths();
      for (const card of [0, 2]) factOf(cards(widget)[card]).click();
      await widget.updateComplete;
      expect(openCards(widget)).to.deep.equal([true, false, true]);
      expect(facts(widget)).to.deep.equal(['Fact one', 'Fact two', 'Fact three']);
    });

    it('hides what a closed card says from everybody', async () => {
      const widget = await showMyths();
      expect(findAllByRole(widget, 'link')).to.deep.equal([]);
    });
  });

  it('says where to write if something is wrong, beside the date, only where the library does', async () => {
    const without = await showMyths();
    expect(findAllByRole(without, 'link')).to.deep.equal([]);
    const widget = await showMyths({}, three, { feedback: { to: 'mailto:words@example.org', words: 'Tell us' } });
    const link = getByRole<HTMLAnchorElement>(widget, 'link', 'Tell us');
    expect(link.getAttribute('href')).to.equal('mailto:words@example.org');
    expect(link.closest('p')?.textContent).to.match(
      /reviewed-on 21 November 2026\s*next-review 21 November 2028\s+Tell us/,
    );
  });

  it('says who has not read the words yet, and opens to say who stands behind them', async () => {
    const without = await showMyths();
    expect(without.shadowRoot?.querySelector('.about-words')).to.equal(null);
    const about = { lead: 'Nobody has read this', lines: ['Published by Elm Road', 'Tell us'] };
    const widget = await showMyths({}, three, { about });
    const details = find<HTMLDetailsElement>(widget, '.about-words');
    expect(details.innerText.trim()).to.equal('Nobody has read this');
    details.querySelector('summary')?.click();
    expect(details.open).to.equal(true);
    expect(details.innerText).to.match(/Published by Elm Road\s+Tell us/);
  });

  it('opens all cards and closes them again with one button, which keeps the focus', async () => {
    const widget = await showMyths();
    const button = getByRole(widget, 'button', 'open-all');
    button.focus();
    button.click();
    await widget.updateComplete;
    expect(openCards(widget)).to.deep.equal([true, true, true]);
    expect(findAnnouncements(widget)).to.deep.equal(['all-open']);
    expect(accessibleName(deepActiveElement() as Element)).to.equal('close-all');
    button.click();
    await widget.updateComplete;
    expect(openCards(widget)).to.deep.equal([false, false, false]);
    expect(findAnnouncements(widget)).to.deep.equal(['all-closed']);
  });

  it('prints every card open, and leaves them afterwards as they were', async () => {
    const widget = await showMyths();
    factOf(cards(widget)[1]).click();
    await widget.updateComplete;
    window.dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(openCards(widget)).to.deep.equal([true, true, true]);
    window.dispatchEvent(new Event('afterprint'));
    await widget.updateComplete;
    expect(openCards(widget)).to.deep.equal([false, true, false]);
  });

  describe('by attribute', () => {
    it('shows one card alone, without a button for all', async () => {
      const widget = await showMyths({ only: 'two' });
      expect(facts(widget)).to.deep.equal(['Fact two']);
      expect(findAllByRole(widget, 'button', 'open-all')).to.deep.equal([]);
    });

    it('shows some, in the order they are named', async () => {
      expect(facts(await showMyths({ only: 'three one' }))).to.deep.equal(['Fact three', 'Fact one']);
    });

    it('says once which name is not there', async () => {
      const recorder = recordConsole();
      await showMyths({ only: 'three tow' });
      await showMyths({ only: 'three tow' });
      recorder.stop();
      expect(recorder.messages.map(({ text }) => text).join()).to.contain('has no myth "tow"');
      expect(recorder.messages).to.have.length(1);
    });

    it('fits its headings into the page’s outline', async () => {
      const widget = await showMyths({ 'heading-level': '4', only: 'one' });
      const levels = findAllByRole(widget, 'heading').map(({ localName }) => localName);
      expect(levels).to.deep.equal(['h4', 'h5']);
    });
  });

  it('shows the dates of the cards that were checked longest ago and are due first', async () => {
    const old = makeMyth('old', { review: { reviewedOn: '2025-02-03', reviewBy: '2028-02-03' } });
    const widget = await showMyths({}, [...three, old]);
    expect(find(widget, '.checked').textContent).to.match(
      /^\s*reviewed-on 3 February 2025\s*next-review 3 February 2028\s*$/,
    );
  });

  checkAccessibility({
    'with a feedback link': () =>
      showMyths({}, three, { feedback: { to: 'https://example.org', words: 'Tell us if something is wrong' } }),
    'with who stands behind the words': () => showMyths({}, three, { about: { lead: 'Not read', lines: ['By us'] } }),
    closed: () => showMyths(),
    open: async () => {
      const widget = await showMyths();
      getByRole(widget, 'button', 'open-all').click();
      await widget.updateComplete;
      return widget;
    },
    'one with long words': () =>
      showMyths({}, [makeMyth('long', { fact: 'Rindfleischetikettierungsüberwachungsaufgaben '.repeat(3) })]),
  });
});

async function showMyths(
  attributes: Record<string, string> = {},
  myths: Myth[] = three,
  given: Partial<Sections['shared']> = {},
): Promise<PeerSupportMyths> {
  registerSection('layout', { en: sharedByName() });
  registerSection('shared', { en: sharedByName(given) });
  registerSection('myths', { en: { words: wordsByName('myths'), myths } });
  const widget = document.createElement('peer-support-myths');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  await fixture(html`<div>${widget}</div>`);
  await widget.updateComplete;
  return widget;
}

function cards(widget: PeerSupportMyths): HTMLElement[] {
  return [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('.card') ?? [])];
}

function partOf(card: HTMLElement | undefined, selector: string): HTMLElement {
  return card?.querySelector(selector) as HTMLElement;
}

/** The button of a card. */
function factOf(card: HTMLElement | undefined): HTMLElement {
  return partOf(card, '.fact button');
}

function openCards(widget: PeerSupportMyths): boolean[] {
  return cards(widget).map(
    (card) => !partOf(card, '.answer').hidden && factOf(card).getAttribute('aria-expanded') === 'true',
  );
}

function facts(widget: PeerSupportMyths): string[] {
  return findAllByRole(widget, 'heading', /^Fact/).map(accessibleName);
}
