import { expect, fixture, html } from '@open-wc/testing';
import nationsByLanguage from 'virtual:peer-support/nations';
import sharedByLanguage from 'virtual:peer-support/shared';
import '../../src/components/contacts/contacts.define.js';
import '../../src/components/guide/guide.define.js';
import '../../src/components/library/library.define.js';
import '../../src/components/myths/myths.define.js';
import '../../src/components/quiz/quiz.define.js';
import '../../src/components/stories/stories.define.js';
import type { PeerSupportQuiz } from '../../src/components/quiz/quiz.js';
import type { Sections } from '../../src/content-model/library.js';
import type { LitElement as Widget } from 'lit';
import { accessibleName, allElements, findAllByRole, getByRole } from './accessible.js';
import { deepActiveElement } from './deep-active-element.js';
import { fakeVisitor, restoreVisitor } from './fake-visitor.js';
import { answerAll, pressButton, whenReady, words as quizWords } from './quiz-visitor.js';
import { recordConsole } from './record-console.js';
import { recordTraces } from './record-traces.js';

const { words } = sharedByLanguage.en as Sections['shared'];
const { nations, words: say } = nationsByLanguage.en as Sections['nations'];

const somewhere = { timeZone: 'Europe/Berlin', languages: ['de', 'en-US', 'en'] };
const unitedKingdom = { timeZone: 'Europe/London', languages: ['en-GB'] };

/** Every place that lists numbers to call when help is wanted now, by how a visitor gets there. */
const lists: Record<string, (attributes?: string) => Promise<Widget>> = {
  'the contact panel': (attributes) => open('contacts', attributes),
  'urgent help in the quiz': (attributes) => openUrgentHelp('quiz', attributes),
  'urgent help in the guide': (attributes) => openUrgentHelp('guide', attributes),
  'urgent help in the myths': (attributes) => openUrgentHelp('myths', attributes),
  'urgent help in the stories': (attributes) => openUrgentHelp('stories', attributes),
  'the screen for somebody who may not be safe': async (attributes) => {
    const quiz = (await open('quiz', attributes)) as PeerSupportQuiz;
    await whenReady(quiz);
    await answerAll(quiz, { safety: 'unsafe' });
    return settled(quiz);
  },
  'the urgent result': async (attributes) => {
    const quiz = (await lists['the screen for somebody who may not be safe']!(attributes)) as PeerSupportQuiz;
    await pressButton(quiz, quizWords['carry-on']);
    await pressButton(quiz, quizWords['stop-here']);
    return settled(quiz);
  },
};

describe('a list of urgent numbers', () => {
  afterEach(restoreVisitor);

  for (const [name, openList] of Object.entries(lists)) {
    describe(`in ${name}`, () => {
      it('says that it does not know where somebody is whose clock is in a country that is not listed', async () => {
        fakeVisitor(somewhere);
        const widget = await openList();
        expect(textOf(widget)).to.contain(say.unknown);
        expect(numbersIn(widget)).to.deep.equal(['112']);
        expect(addressesIn(widget)).to.include('https://findahelpline.com');
        expect(getByRole(widget, 'combobox', say.choose)).to.exist;
      });

      it('names the United Kingdom where no more is known, and says whose each number is', async () => {
        fakeVisitor(unitedKingdom);
        const widget = await openList();
        expect(textOf(widget)).to.contain('Showing help in the United Kingdom.');
        expect(numbersIn(widget)).to.include.members(['999', '116123', '85258', '08001111', '111', '08088088000']);
        const said = headingsIn(widget);
        expect(said).to.include.members(['Samaritans', 'Shout', 'Childline', 'Lifeline (Northern Ireland)']);
        const withNation = ['NHS 111 (England)', 'NHS 111 Wales', 'NHS 24 on 111 (Scotland)'];
        expect(said.filter((heading) => heading.includes('111')).sort()).to.deep.equal(withNation);
      });

      it('follows the region of the page, and names it', async () => {
        fakeVisitor(somewhere);
        const widget = await openList('region="GB-SCT"');
        expect(textOf(widget)).to.contain('Showing help in Scotland.').and.not.to.contain('guess');
        expect(numbersIn(widget)).to.include('999');
      });

      it('lets the visitor change the country, and says so', async () => {
        fakeVisitor(unitedKingdom);
        const widget = await openList();
        getByRole(widget, 'button', say.change).click();
        await widget.updateComplete;
        await choose(widget, 'NZ');
        expect(textOf(widget)).to.contain('Showing help in New Zealand.').and.not.to.contain('guess');
        expect(numbersIn(widget)).to.include('1737').and.not.to.include('999');
        expect(accessibleName(deepActiveElement()!)).to.equal(say.choose);
        expect(announcedIn(widget)).to.deep.equal(['Showing help in New Zealand.']);
      });
    });
  }

  const clocks: [timeZone: string, languages: string[], expected: string][] = [
    ['Europe/Madrid', ['es', 'en-GB'], say.unknown],
    ['Asia/Tokyo', ['en-US', 'en'], say.unknown],
    ['Europe/Berlin', ['cy', 'en-GB'], say.unknown],
    ['UTC', ['en-AU'], say.unknown],
    ['Europe/Jersey', ['en-GB'], say.unknown],
    ['Europe/London', ['en-US', 'gd', 'cy'], 'Showing help in the United Kingdom.'],
    ['Europe/Belfast', ['en-GB'], 'Showing help in Northern Ireland.'],
    ['Europe/Dublin', ['en-US'], 'Showing help in Ireland.'],
    ['America/Indianapolis', ['es'], 'Showing help in the USA.'],
    ['America/Coral_Harbour', ['en'], 'Showing help in Canada.'],
    ['Australia/Lord_Howe', ['en-GB'], 'Showing help in Australia.'],
    ['Pacific/Chatham', ['mi'], 'Showing help in New Zealand.'],
  ];
  for (const [timeZone, languages, expected] of clocks) {
    it(`says “${expected}” with a clock in ${timeZone} and ${languages.join(', ')}`, async () => {
      fakeVisitor({ timeZone, languages });
      expect(textOf(await open('contacts'))).to.contain(expected);
    });
  }

  it('takes GB for the United Kingdom, wherever the clock is', async () => {
    fakeVisitor(somewhere);
    const panel = await open('contacts', 'region="GB"');
    for (const details of panel.renderRoot.querySelectorAll('details')) details.open = true;
    expect(textOf(panel)).to.contain('Showing help in the United Kingdom.').and.not.to.contain('guess');
    expect(headingsIn(panel)).to.include('Mind Infoline (England and Wales)');
  });

  it('names a country of the page’s that is not listed, with the page’s own numbers first', async () => {
    fakeVisitor(somewhere);
    const { messages, stop } = recordConsole();
    const panel = await open('contacts', 'region="DE"', '<a href="tel:110">Call 110</a>');
    stop();
    expect(textOf(panel)).to.contain('We don’t list any services for Germany yet.');
    const [own, ours] = [panel.querySelector('a')!, getByRole(panel, 'link', /112/)].map(
      (link) => link.getBoundingClientRect().top,
    );
    expect(own).to.be.greaterThan(0).and.lessThan(ours!);
    expect(messages.map(({ text }) => text).join()).to.contain('has no region "DE"');
  });

  it('asks somebody who is in none of the listed countries for nothing more', async () => {
    fakeVisitor(unitedKingdom);
    const panel = await open('contacts');
    getByRole(panel, 'button', say.change).click();
    await panel.updateComplete;
    await choose(panel, 'INTERNATIONAL');
    expect(textOf(panel)).to.contain(say['not-listed']);
    expect(numbersIn(panel)).to.deep.equal(['112']);
  });

  it('has one for every country in the list to choose from, and none beside', async () => {
    fakeVisitor(somewhere);
    const select = getByRole<HTMLSelectElement>(await open('contacts'), 'combobox', say.choose);
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', ...nations.map(({ id }) => id)]);
    expect(select.value).to.equal('');
    expect(select.options[select.options.length - 1]?.text).to.equal('Another country');
  });
});

describe('a country that a visitor chose', () => {
  beforeEach(() => fakeVisitor(somewhere));
  afterEach(restoreVisitor);

  it('holds for every widget of the page, also outside the wrapper, and is said once', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <peer-support region="GB-SCT"><peer-support-contacts></peer-support-contacts></peer-support>
      <peer-support-guide></peer-support-guide>
      <peer-support-quiz region="IE"></peer-support-quiz>
    </div>`);
    const [panel, guide, quiz] = [
      ...page.querySelectorAll<Widget>('[region] > *, peer-support-guide, [region=IE]'),
    ] as [Widget, Widget, PeerSupportQuiz];
    await Promise.all([settled(panel), settled(guide), whenReady(quiz)]);
    getByRole(guide, 'button', words['urgent-help']).click();
    await guide.updateComplete;
    await settled(guide);
    await choose(guide, 'NZ');
    await answerAll(quiz, { safety: 'unsafe' });
    for (const widget of [panel, guide, quiz]) {
      await settled(widget);
      expect(textOf(widget)).to.contain('Showing help in New Zealand.');
      expect(numbersIn(widget)).to.include('1737').and.not.to.include('999');
    }
    expect(announcedIn(page)).to.deep.equal(['Showing help in New Zealand.']);
  });

  it('holds for a widget that comes later', async () => {
    await choose(await open('contacts'), 'CA');
    expect(textOf(await open('contacts', 'region="GB-SCT"'))).to.contain('Showing help in Canada.');
  });

  it('is gone once the visitor leaves by the exit', async () => {
    const panel = await open('contacts');
    await choose(panel, 'CA');
    restoreVisitor();
    fakeVisitor(somewhere);
    await settled(panel);
    expect(textOf(panel)).to.contain(say.unknown);
  });

  it('is told to nobody and kept nowhere', async () => {
    const panel = await open('contacts');
    await open('guide');
    const recorder = recordTraces();
    await choose(panel, 'IE');
    const traces = await recorder.stop();
    // The country's contacts come with the script, as they do in every country.
    expect(traces.filter(({ way, what }) => way !== 'request' || !what.includes('nation/IE'))).to.deep.equal([]);
  });
});

async function open(name: string, attributes = '', inside = ''): Promise<Widget> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.insertAdjacentHTML('beforeend', `<peer-support-${name} ${attributes}>${inside}</peer-support-${name}>`);
  return settled(place.firstElementChild as Widget);
}

async function openUrgentHelp(name: string, attributes?: string): Promise<Widget> {
  const widget = await open(name, attributes);
  getByRole(widget, 'button', words['urgent-help']).click();
  await widget.updateComplete;
  return settled(widget);
}

/** Waits for the country's numbers where a list of them is on the screen, else for the button to it. */
async function settled(widget: Widget): Promise<Widget> {
  const isThere = () => {
    const panel = widget.renderRoot.querySelector('.urgent-panel');
    const isClosed = panel?.matches('[hidden]') && !widget.renderRoot.querySelector('.where');
    return isClosed || widget.renderRoot.querySelector('.where p')?.textContent;
  };
  while (!(widget.hasUpdated && isThere())) await new Promise((resolve) => setTimeout(resolve, 5));
  await widget.updateComplete;
  return widget;
}

async function choose(widget: Widget, id: string): Promise<void> {
  const select = getByRole<HTMLSelectElement>(widget, 'combobox', say.choose);
  select.focus();
  select.value = id;
  select.dispatchEvent(new Event('change'));
  while (!announcedIn(widget).length) await new Promise((resolve) => setTimeout(resolve, 5));
  await widget.updateComplete;
}

function textOf(widget: Widget): string {
  return (widget.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

/** What can be dialled or texted in the list, each once. The quiz names a number before it, in every country. */
function numbersIn(widget: Widget): string[] {
  const said = allElements(widget).filter((element) => !element.matches('.audience *'));
  const dialled = addressesOf(said).flatMap((address) => /^(?:tel|sms):([^?]+)/.exec(address)?.[1] ?? []);
  return [...new Set(dialled)];
}

function addressesIn(widget: Widget): string[] {
  return addressesOf(allElements(widget));
}

function addressesOf(elements: Element[]): string[] {
  return elements.flatMap((element) => element.getAttribute('href') ?? []);
}

function headingsIn(widget: Widget): string[] {
  return findAllByRole(widget, 'heading').map(accessibleName);
}

/** What a screen reader says of the country by itself: each in an element of its own, since Orca passes over bare text. */
function announcedIn(root: Element): string[] {
  return allElements(root)
    .filter((element) => element.matches('.where [aria-live] > p'))
    .map((element) => element.textContent?.trim() ?? '');
}
