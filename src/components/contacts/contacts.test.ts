import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import { accessibleName, findAllByRole, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { engine } from '../../../test/browser/engine.js';
import { isReady, showsPageText } from '../../../test/browser/is-ready.js';
import { press } from '../../../test/browser/press.js';
import { fakeVisitor, restoreVisitor } from '../../../test/browser/fake-visitor.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import { recordTraces } from '../../../test/browser/record-traces.js';
import {
  drawn,
  londonHours,
  makeContact,
  makeEmergency,
  resetClock,
  showContacts,
  words,
  type Scene,
} from '../../../test/fixtures/show-contacts.js';
import type { ClockChanges, Contact } from '../../content-model/contact.js';
import { registerNations } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import type { Suggestion } from '../../runtime/library-context.js';
import { chooseNationForPage } from '../../runtime/page-choice.js';
import { PeerSupport } from '../library/library.js';
import { PeerSupportContacts } from './contacts.js';

defineElement('peer-support', PeerSupport);
defineElement('peer-support-contacts', PeerSupportContacts);

const samaritans = makeContact('samaritans', {
  name: 'Samaritans',
  urgency: 'crisis',
  channels: [
    { kind: 'call', number: '116 123', dial: '116123' },
    { kind: 'email', address: 'jo@samaritans.org', note: 'Replies are not immediate.' },
  ],
  cost: 'Free to call.',
  audience: 'Anyone.',
  limits: 'Not for emergencies.',
  languages: ['English', 'Welsh'],
});
const lunch = makeContact('lunch', { hours: londonHours([1, '10:00', '12:30'], [1, '13:30', '16:00']) });
/** What London's clocks show from October 2026 until March 2027. */
const winter: ClockChanges = [
  [Date.UTC(2026, 9, 25, 1) / 60_000, 0],
  [Date.UTC(2027, 2, 28, 1) / 60_000, 60],
  [Date.UTC(2029, 0) / 60_000],
];
const everyone: Contact[] = [
  makeContact('find', { urgency: 'find-peer-support', channels: [{ kind: 'web', url: 'https://www.example.org/a' }] }),
  makeContact('unknown', { hours: { kind: 'unknown' }, checked: 'copy', pageDate: '2021' }),
  lunch,
  samaritans,
  makeEmergency(),
];

describe('<peer-support-contacts>', () => {
  afterEach(resetClock);

  it('asks the browser for no zone, date or day of the week that came with the words', async () => {
    const known = Intl.DateTimeFormat;
    Object.defineProperty(Intl, 'DateTimeFormat', { value: () => expect.fail('asked'), configurable: true });
    const hours = { ...londonHours([1, '10:00', '12:30'], [4, '10:00', '12:00']), clockChanges: winter };
    const scene = { contacts: [makeContact('lunch', { hours })], shared: { dates: { '2026-11-21': 'a Saturday' } } };
    try {
      const panel = await showContacts({ ...scene, at: '2026-11-24T12:45Z' });
      expect(textOf(panel)).to.contain('Closed now. Opens on Friday at 10am.');
      expect(textOf(panel)).to.contain('It is Tuesday, 12:45pm in Scotland.');
    } finally {
      Object.defineProperty(Intl, 'DateTimeFormat', { value: known, configurable: true, writable: true });
    }
  });

  it('stays as it is where something translates the page, and changes its language', async () => {
    const panel = await showContacts({ contacts: [makeEmergency(), makeContact('one')] });
    const link = getByRole(panel, 'link', /Name of one/);
    link.focus();
    document.documentElement.lang = 'fr';
    panel.requestUpdate();
    await drawn(panel);
    document.documentElement.lang = 'en';
    expect(getByRole(panel, 'link', /Name of one/)).to.equal(link);
    expect(deepActiveElement()).to.equal(link);
  });

  it('keeps its frame, with the page’s own text in it, while contacts of a country chosen elsewhere are on their way', async () => {
    const inside = '<p>Or <a href="tel:112">call 112</a>.</p>';
    const panel = await showContacts({ contacts: [makeEmergency(), makeContact('one')], inside });
    registerNations({ en: { IE: () => new Promise(() => undefined) } });
    chooseNationForPage('IE');
    await drawn(panel);
    expect(isReady(panel)).to.equal(true);
    expect(showsPageText(panel)).to.equal(true);
    expect(panel.shadowRoot!.querySelector('.title')).to.exist;
  });

  it('shows the page’s own text as well where contacts have no emergency number', async () => {
    const inside = '<p>In danger? <a href="tel:999">Call 999</a>.</p>';
    const panel = await showContacts({ contacts: [makeContact('one')], inside });
    expect(showsPageText(panel)).to.equal(true);
    expect(getByRole(panel, 'link', /Name of one/)).to.exist;
    expect(showsPageText(await showContacts({ contacts: [makeEmergency()], inside }))).to.equal(false);
  });

  it('begins with what to do in an emergency, then the charity’s own line, then everyone in order', async () => {
    const panel = await showContacts({ contacts: everyone, inside: '<p slot="local">Our own line</p>' });
    expect(headings(panel)).to.deep.equal([
      'Get support',
      'Call 999 if:',
      'Talk to someone now',
      'Samaritans',
      'Advice and support',
      'Name of lunch',
      'Name of unknown',
      'Find peer support',
      'Name of find',
    ]);
    const local = panel.querySelector('p') as Element;
    expect(isBefore(getByRole(panel, 'link', /Call 999/), local)).to.equal(true);
    expect(isBefore(local, getByRole(panel, 'heading', 'Samaritans'))).to.equal(true);
  });

  it('names each link with who and how, and shows the number', async () => {
    const panel = await showContacts({ contacts: everyone });
    openAll(panel);
    const call = getByRole<HTMLAnchorElement>(panel, 'link', 'Call 116 123, Samaritans');
    expect(call.getAttribute('href')).to.equal('tel:116123');
    expect(call.textContent?.trim()).to.equal('Call 116 123');
    const names = findAllByRole(panel, 'link').map(accessibleName);
    expect(names).to.include('Email Samaritans').and.to.include('Go to example.org, Name of find');
  });

  it('says cost, audience, languages, limits and notes', async () => {
    const panel = await showContacts({ contacts: everyone });
    const said = entry(panel, 'Samaritans');
    for (const words of ['Free to call.', 'Anyone.', 'Languages: English and Welsh.', 'Not for emergencies.'])
      expect(said).to.contain(words);
    expect(said).to.contain('Replies are not immediate.');
  });

  it('says languages in the words that came with them', async () => {
    const panel = await showContacts({
      contacts: [
        makeContact('line', { languages: ['English', 'Spanish'], languagesInWords: 'English, and Spanish too' }),
      ],
    });
    expect(panel.shadowRoot?.textContent).to.contain('Languages: English, and Spanish too.');
  });

  it('fills the button of who is open, and no other', async () => {
    const panel = await showContacts({ contacts: everyone, at: '2026-11-24T13:00Z' });
    const isFilled = (name: RegExp) => !getByRole(panel, 'link', name).classList.contains('quiet');
    expect([/Call 116 123/, /Name of lunch/, /Name of unknown/].map(isFilled)).to.deep.equal([true, false, false]);
  });

  it('says nothing of opening where nobody answers: a website is neither open nor closed', async () => {
    const site = makeContact('site', {
      hours: { kind: 'none' },
      channels: [{ kind: 'web', url: 'https://example.org/a' }],
    });
    const panel = await showContacts({ contacts: [samaritans, site] });
    expect(entry(panel, 'Name of site')).not.to.match(/open|closed|tell/i);
    expect(getByRole(panel, 'heading', 'Name of site').closest('li')?.querySelector('.state')).to.equal(null);
  });

  it('offers a call in sign language, and says so', async () => {
    const url = 'https://sign.example.org';
    const panel = await showContacts({
      contacts: [makeContact('signs', { channels: [{ kind: 'sign-language', url }] })],
    });
    const link = getByRole<HTMLAnchorElement>(panel, 'link', 'Video call in sign language, Name of signs');
    expect(link.getAttribute('href')).to.equal(url);
    expect(link.textContent?.trim()).to.equal('Video call in sign language');
  });

  it('has one red button, the number to call, and other ways folded under it', async () => {
    const channels: Contact['channels'] = [
      { kind: 'call', number: '999', dial: '999' },
      { kind: 'sign-language', url: 'https://sign.example.org' },
    ];
    const panel = await showContacts({ contacts: [{ ...makeEmergency(), channels }] });
    openAll(panel);
    expect(getByRole(panel, 'link', /Call 999/).classList.contains('red')).to.equal(true);
    expect(getByRole(panel, 'link', /sign language/).classList.contains('red')).to.equal(false);
  });

  describe('about how contacts were checked', () => {
    const ways = [
      makeContact('rung', { checked: 'contacted' }),
      makeContact('read', { checked: 'page' }),
      makeContact('year', { checked: 'copy', pageDate: '2021' }),
      makeContact('month', { checked: 'copy', pageDate: '2024-03' }),
      makeContact('day', { checked: 'copy', pageDate: '2025-10-07' }),
      makeContact('undated', { checked: 'copy' }),
    ];

    it('says what happened, and of a copy only how old its page is', async () => {
      const panel = await showContacts({ contacts: ways });
      openAll(panel);
      const said = ways.map(({ name }) =>
        entry(panel, name)
          .replace(/^.*is\. /, '')
          .replace(/Call.*$/, '')
          .trim(),
      );
      expect(said).to.deep.equal([
        'Checked with the service on 21 November 2026.',
        'Read on a web page on 21 November 2026.',
        'From a page dated 2021.',
        'From a page dated March 2024.',
        'From a page dated 7 October 2025.',
        'From a page that gives no date. It may be old.',
      ]);
    });

    it('says once what holds for most, and alone what differs', async () => {
      const panel = await showContacts({ contacts: [...everyone, makeContact('another')] });
      openAll(panel);
      expect(textOf(panel).match(/Read on a web page on 21 November 2026\./g)).to.have.length(1);
      expect(entry(panel, 'Name of unknown')).to.contain('From a page dated 2021.');
      expect(entry(panel, 'Samaritans')).not.to.contain('Read on');
    });

    it('says which have not been checked with the service, unless all have', async () => {
      expect(textOf(await showContacts({ contacts: ways }))).to.contain(words['not-contacted']);
      const [rung] = ways as [Contact];
      expect(textOf(await showContacts({ contacts: [rung] }))).not.to.contain(words['not-contacted']);
    });

    it('says at its foot how old the oldest of them is', async () => {
      const dated = ways.filter(({ id }) => id !== 'undated');
      expect(textOf(await showContacts({ contacts: dated }))).to.contain('Our oldest details here are from 2021');
      expect(textOf(await showContacts({ contacts: ways }))).to.contain(words['some-undated']);
    });

    it('says nothing at its foot of what no service has to answer for', async () => {
      const old = { ...makeEmergency(), checked: 'copy' as const, pageDate: '2017' };
      expect(textOf(await showContacts({ contacts: [old] }))).not.to.contain('2017');
    });
  });

  it('asks to check first what was checked more than 180 days ago, and still shows it', async () => {
    const panel = await showContacts({ contacts: everyone, at: '2027-05-21T11:00Z' });
    expect(entry(panel, 'Samaritans')).to.contain(words['check-before']);
    expect(getByRole(panel, 'link', /116 123/)).to.exist;
  });

  it('says the same of a library that nobody has built for a year', async () => {
    const scene: Scene = { contacts: [makeEmergency()], at: '2027-12-01T11:00Z', shared: { builtOn: '2026-11-21' } };
    expect(textOf(await showContacts(scene))).to.contain(words['check-before']);
  });

  it('says what time it is there', async () => {
    const panel = await showContacts({ contacts: everyone, at: '2026-11-24T13:05Z' });
    expect(textOf(panel)).to.contain('It is Tuesday, 1:05pm in Scotland. Opening times are UK time.');
  });

  it('goes to its title when it is given the focus', async () => {
    const panel = await showContacts({ contacts: everyone });
    panel.focus();
    expect(accessibleName(deepActiveElement() as Element)).to.equal('Get support');
  });

  describe('when the country is changed', () => {
    const inIreland = [makeEmergency('112'), makeContact('irish', { urgency: 'crisis' })];

    it('shows the other country’s numbers at once, says so, and keeps the focus where it was', async () => {
      const panel = await showContacts({ contacts: everyone, inIreland });
      const button = getByRole(panel, 'button', 'Change country');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.focus();
      await press('Enter');
      await drawn(panel);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await choose(panel, 'IE');
      expect(getByRole(panel, 'link', /Call 112/)).to.exist;
      expect(textOf(panel)).to.contain('Showing help in Ireland.').and.not.to.contain('Samaritans');
      expect(accessibleName(deepActiveElement() as Element)).to.equal('Choose your country');
    });

    it('tells nobody, and keeps nothing', async () => {
      const panel = await showContacts({ contacts: everyone, inIreland });
      const recorder = recordTraces();
      getByRole(panel, 'button', 'Change country').click();
      await drawn(panel);
      await choose(panel, 'IE');
      const traces = await recorder.stop();
      expect(traces).to.deep.equal([]);
    });
  });

  describe('when no country is known', () => {
    it('says so of a country it has nobody for, with a list to choose from and the page’s own numbers', async () => {
      const scene = { contacts: everyone, attributes: { region: 'FR' }, inside: '<a href="tel:15">Call 15</a>' };
      const { stop } = recordConsole();
      const panel = await showContacts(scene);
      stop();
      expect(textOf(panel)).to.contain('We don’t list any services for France yet.');
      expect(getByRole(panel, 'combobox', 'Choose your country')).to.exist;
      expect(panel.querySelector('a')?.checkVisibility()).to.equal(true);
      await choose(panel, 'GB-SCT');
      expect(getByRole(panel, 'link', /116 123/)).to.exist;
    });

    it('tells the embedder of a region that is no code, and goes by the clock', async () => {
      fakeVisitor({ timeZone: 'Europe/Dublin', languages: ['en'] });
      const { messages, stop } = recordConsole();
      const panel = await showContacts({ contacts: everyone, attributes: { region: 'Caledonia' } });
      stop();
      restoreVisitor();
      expect(messages.map(({ text }) => text).join()).to.contain('has no region "Caledonia"');
      expect(textOf(panel)).to.contain('Showing help in Ireland. This is a guess');
    });
  });

  describe('when the quiz suggested something', () => {
    const suggestion: Suggestion = { kindsOfSupport: ['group'], sharedExperiences: [], urgent: false };
    const fits = makeContact('fits', { kindsOfSupport: ['group'] });

    it('brings it to the front of its group and says why', async () => {
      const panel = await showContacts({ contacts: [makeContact('other'), fits, samaritans] });
      await suggest(panel, suggestion);
      expect(headings(panel).slice(1)).to.deep.equal([
        'Talk to someone now',
        'Samaritans',
        'Advice and support',
        'Name of fits',
        'Name of other',
      ]);
      expect(entry(panel, 'Name of fits')).to.contain('Shown first because of your answers');
    });

    it('puts who is open before a best fit that is closed, and says so', async () => {
      const closed = { ...lunch, ...{ id: 'closed', name: 'Closed', kindsOfSupport: ['group' as const] } };
      const panel = await showContacts({ contacts: [closed, makeContact('open')], at: '2026-11-24T13:00Z' });
      await suggest(panel, suggestion);
      expect(headings(panel).slice(2)).to.deep.equal(['Name of open', 'Closed']);
      expect(entry(panel, 'Closed')).to.contain('Name of open is open now.');
    });
  });

  describe('when something is damaged', () => {
    it('leaves out one contact with one warning, and shows the others', async () => {
      const broken = { ...makeContact('broken'), channels: null } as unknown as Contact;
      const { messages, stop } = recordConsole();
      const panel = await showContacts({ contacts: [broken, samaritans, makeEmergency()] });
      stop();
      expect(headings(panel)).to.include('Samaritans').and.not.to.include('Name of broken');
      expect(messages.map(({ text }) => text).join()).to.contain('left out the contact "broken"');
      expect(messages).to.have.length(1);
      expect(panel.shadowRoot!.querySelector('[data-id="broken"]')?.getClientRects(), 'an empty entry').to.have.length(
        0,
      );
    });

    it('still shows the number of a contact in a time zone nobody knows', async () => {
      const hours = { ...londonHours([0, '10:00', '12:00']), zone: 'Moon/Base' };
      const panel = await showContacts({ contacts: [makeContact('lost', { hours })] });
      expect(entry(panel, 'Name of lost')).to.contain(words['cannot-tell']).and.to.contain('0800 111');
    });

    it('keeps the page’s own numbers while the contacts are on their way', async () => {
      const contacts = new Promise<Contact[]>(() => undefined);
      const panel = await showContacts({ contacts, inside: '<a href="tel:999">Call 999</a>' });
      expect(panel.querySelector('a')?.checkVisibility()).to.equal(true);
    });

    it('keeps them where the contacts cannot be had, with one warning', async () => {
      const { messages, stop } = recordConsole();
      const contacts = Promise.reject<Contact[]>(new Error('The connection is gone.'));
      // The panel asks for them a task later: until then this is what handles it.
      contacts.catch(() => undefined);
      const panel = await showContacts({ contacts, inside: '<a href="tel:999">Call 999</a>' });
      stop();
      expect(panel.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(messages).to.have.length(1);
    });
  });

  describe('on paper', () => {
    afterEach(async () => {
      if (engine === 'chromium') await emulateMedia({ media: 'screen' });
    });

    it('has every number, and no control', async () => {
      const panel = await showContacts({ contacts: everyone });
      await emulatePrint(panel);
      const shown = (element: Element | null | undefined) => element?.checkVisibility() ?? false;
      expect(shown(getByRole(panel, 'link', /116 123/))).to.equal(true);
      if (engine === 'chromium') expect(shown(panel.shadowRoot?.querySelector('.change'))).to.equal(false);
    });
  });

  describe('feedback', () => {
    it('has a link where the page gives an address', async () => {
      const panel = await showContacts({
        contacts: everyone,
        attributes: { 'feedback-href': 'mailto:us@example.org' },
      });
      const link = getByRole<HTMLAnchorElement>(panel, 'link', words['wrong-details']);
      expect(link.getAttribute('href')).to.equal('mailto:us@example.org');
    });

    it('has one where the library gives an address, unless the page gives another', async () => {
      const shared = { feedback: { to: 'mailto:library@example.org', words: 'Tell us' } };
      const hrefOf = (panel: PeerSupportContacts) =>
        getByRole(panel, 'link', words['wrong-details']).getAttribute('href');
      expect(hrefOf(await showContacts({ contacts: everyone, shared }))).to.equal('mailto:library@example.org');
      const attributes = { 'feedback-href': 'mailto:page@example.org' };
      expect(hrefOf(await showContacts({ contacts: everyone, shared, attributes }))).to.equal(
        'mailto:page@example.org',
      );
    });

    it('has who stands behind the words beside it', async () => {
      const about = { lead: 'Nobody has read this', lines: ['Published by Elm Road'] };
      const panel = await showContacts({ contacts: everyone, shared: { about } });
      const details = panel.shadowRoot?.querySelector<HTMLDetailsElement>('.about-words');
      expect(details?.innerText.trim()).to.equal('Nobody has read this');
    });

    it('has none for an address that is no such thing', async () => {
      const { messages, stop } = recordConsole();
      const panel = await showContacts({ contacts: everyone, attributes: { 'feedback-href': 'javascript:alert(1)' } });
      stop();
      expect(findAllByRole(panel, 'link', words['wrong-details'])).to.deep.equal([]);
      expect(messages).to.have.length(1);
    });
  });

  checkAccessibility({
    'with everyone': () => showContacts({ contacts: everyone, attributes: { 'feedback-href': 'https://example.org' } }),
    'at lunch': () => showContacts({ contacts: everyone, at: '2026-11-24T13:00Z' }),
    'choosing a country': async () => {
      const panel = await showContacts({ contacts: everyone });
      getByRole(panel, 'button', 'Change country').click();
      await drawn(panel);
      return panel;
    },
    'without a country': () => showContacts({ contacts: everyone, attributes: { region: 'FR' } }),
    'long unchecked': () => showContacts({ contacts: everyone, at: '2028-05-21T11:00Z' }),
  });
});

function textOf(panel: PeerSupportContacts): string {
  return (panel.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

function headings(panel: PeerSupportContacts): string[] {
  return findAllByRole(panel, 'heading').map(accessibleName);
}

/** All that is said of one contact. */
function entry(panel: PeerSupportContacts, name: string): string {
  const item = getByRole(panel, 'heading', name).closest('li');
  return (item?.textContent ?? '').replace(/\s+/g, ' ');
}

/** Only Chromium can be told to draw as if for print. */
async function emulatePrint(panel: PeerSupportContacts): Promise<void> {
  if (engine === 'chromium') await emulateMedia({ media: 'print' });
  await drawn(panel);
}

function openAll(panel: PeerSupportContacts): void {
  for (const details of panel.shadowRoot!.querySelectorAll('details')) details.open = true;
}

function isBefore(first: Element, second: Element): boolean {
  return first.getBoundingClientRect().top < second.getBoundingClientRect().top;
}

async function choose(panel: PeerSupportContacts, id: string): Promise<void> {
  const select = getByRole<HTMLSelectElement>(panel, 'combobox');
  select.focus();
  select.value = id;
  select.dispatchEvent(new Event('change'));
  await drawn(panel);
}

/** What a quiz beside the panel would do. */
async function suggest(panel: PeerSupportContacts, suggestion: Suggestion): Promise<void> {
  const wrapper = document.createElement('peer-support');
  panel.replaceWith(wrapper);
  wrapper.append(panel);
  await drawn(panel);
  panel.library.shared?.suggest(suggestion);
  await drawn(panel);
}
