import { expect, fixture, html } from '@open-wc/testing';
import { accessibleName } from '../../test/browser/accessible.js';
import { deepActiveElement } from '../../test/browser/deep-active-element.js';
import { untilDrawn } from '../../test/browser/until-drawn.js';
import { waitUntil } from '../../test/browser/wait-until.js';
import { makeContact, makeEmergency, showContacts } from '../../test/fixtures/show-contacts.js';
import { makeMyth } from '../../test/fixtures/make-myth.js';
import { currentSlide, find, makeStories, showStories } from '../../test/fixtures/show-stories.js';
import { paragraphs, review, sharedByName, wordsByName } from '../../test/fixtures/words-by-name.js';
import { PeerSupportContacts } from '../components/contacts/contacts.js';
import { PeerSupportGuide } from '../components/guide/guide.js';
import { PeerSupportMyths } from '../components/myths/myths.js';
import { PeerSupportStories } from '../components/stories/stories.js';
import type { Guide } from '../content-model/guide.js';
import { registerSection } from './built-in-library.js';
import { defineElement } from './define-element.js';

defineElement('peer-support-contacts', PeerSupportContacts);
defineElement('peer-support-guide', PeerSupportGuide);
defineElement('peer-support-myths', PeerSupportMyths);
defineElement('peer-support-stories', PeerSupportStories);

const myths = ['one', 'two', 'three'].map((id) => makeMyth(id));
const guides = ['kinds', 'whole'].map((id): Guide => {
  const empty = { evidence: [], situations: [], next: [], sources: [], review };
  return { id, title: `Guide ${id}`, intro: `About ${id}.`, body: paragraphs(`Text of ${id}.`), ...empty };
});

describe('a link to one item', () => {
  const before = location.href;

  beforeEach(() => {
    registerSection('layout', { en: sharedByName() });
    registerSection('shared', { en: sharedByName() });
    registerSection('myths', { en: { words: wordsByName('myths'), myths } });
    registerSection('guide', { en: { words: wordsByName('guide'), topics: guides } });
    for (const guide of guides) registerSection(`guide/${guide.id}`, { en: { guide, evidence: [] } });
  });

  afterEach(() => {
    location.hash = '';
    history.replaceState(null, '', before);
  });

  it('opens a myth, shows it and gives it the focus', async () => {
    const [widget] = await showOf<PeerSupportMyths>('myths', {});
    location.hash = '#peer-support-myth-two';
    await focusOn('Fact two');
    expect(openFacts(widget)).to.deep.equal(['Fact two']);
    expect(isInView(deepActiveElement())).to.equal(true);
  });

  it('opens it once the widget is drawn, where the page has just been opened', async () => {
    location.hash = '#peer-support-myth-three';
    const [widget] = await showOf<PeerSupportMyths>('myths', {});
    await focusOn('Fact three');
    expect(openFacts(widget)).to.deep.equal(['Fact three']);
  });

  it('takes nobody away who has begun to do something else', async () => {
    await changeAddress('#peer-support-myth-three');
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    const [widget] = await showOf<PeerSupportMyths>('myths', {});
    expect(openFacts(widget)).to.deep.equal([]);
  });

  it('opens it in the first widget of several that has it', async () => {
    const [some, all, more] = await showOf<PeerSupportMyths>('myths', { only: 'one' }, {}, {});
    location.hash = '#peer-support-myth-two';
    await focusOn('Fact two');
    expect([some, all, more].map(openFacts)).to.deep.equal([[], ['Fact two'], []]);
  });

  it('leads there again at a second press', async () => {
    const [widget] = await showOf<PeerSupportMyths>('myths', {});
    const link = await fixture<HTMLAnchorElement>(html`<a href="#peer-support-myth-two">Two</a>`);
    link.click();
    await focusOn('Fact two');
    (deepActiveElement() as HTMLElement).click();
    await widget!.updateComplete;
    link.focus();
    link.click();
    await focusOn('Fact two');
    expect(openFacts(widget)).to.deep.equal(['Fact two']);
  });

  it('turns to a story', async () => {
    const widget = await showStories(makeStories(8));
    location.hash = '#peer-support-story-story-6';
    await focusOn('Title 6');
    expect(currentSlide(widget).dataset.id).to.equal('story-6');
  });

  it('leaves a story that the page shows alone, and what a visitor chose, for one that is not among them', async () => {
    const widget = await showStories(makeStories(8), { story: 'story-2' });
    location.hash = '#peer-support-story-story-7';
    await focusOn('Title 7');
    expect(currentSlide(widget).dataset.id).to.equal('story-7');
  });

  it('goes on in a list as far as the story', async () => {
    const widget = await showStories(makeStories(30));
    find(widget, 'button.link').click();
    await waitUntil(() => widget.shadowRoot?.querySelectorAll('article').length === 20, 'the list is there');
    location.hash = '#peer-support-story-story-25';
    await focusOn('Title 25');
  });

  it('shows a guide where all are listed, and rather where the page shows that one', async () => {
    const [list, other] = await showOf<PeerSupportGuide>('guide', {}, { topic: 'whole' });
    location.hash = '#peer-support-guide-whole';
    await focusOn('Guide whole');
    expect([titleOf(list), titleOf(other)]).to.deep.equal(['title', 'Guide whole']);
    location.hash = '#peer-support-guide-kinds';
    await focusOn('Guide kinds');
    expect([titleOf(list), titleOf(other)]).to.deep.equal(['Guide kinds', 'Guide whole']);
  });

  it('waits for the guide that the page asks for, where the page has just been opened and another comes first', async () => {
    let arrive: (section: { guide: Guide; evidence: [] }) => void = () => undefined;
    const late = new Promise<{ guide: Guide; evidence: [] }>((resolve) => (arrive = resolve));
    registerSection('guide/whole', { en: () => late });
    await changeAddress('#peer-support-guide-whole');
    const made = ['kinds', undefined, 'whole'].map((topic) => {
      const widget = document.createElement('peer-support-guide');
      if (topic) widget.setAttribute('topic', topic);
      return widget;
    });
    await fixture(html`<div>${made}</div>`);
    const [kinds, list, whole] = made;
    await waitUntil(() => kinds!.ready && list!.ready, 'the others are drawn');
    await untilDrawn();
    arrive({ guide: guides[1]!, evidence: [] });
    await focusOn('Guide whole');
    expect([kinds, list, whole].map(titleOf)).to.deep.equal(['Guide kinds', 'title', 'Guide whole']);
    expect(document.activeElement).to.equal(whole);
  });

  it('opens the group that a service is folded into', async () => {
    const contacts = ['a', 'b', 'c', 'd', 'e'].map((id) => makeContact(id, { urgency: 'support' }));
    const widget = await showContacts({ contacts: [makeEmergency(), ...contacts] });
    location.hash = '#peer-support-contact-d';
    await focusOn('Name of d');
    expect(find<HTMLDetailsElement>(widget, '[data-id="d"]').closest('details')?.open).to.equal(true);
  });

  for (const fragment of ['#peer-support-myth-nine', '#peer-support-result-group', '#main'])
    it(`changes nothing where it leads to ${fragment}`, async () => {
      const [widget] = await showOf<PeerSupportMyths>('myths', {});
      await changeAddress(fragment);
      await widget!.updateComplete;
      expect(openFacts(widget)).to.deep.equal([]);
      expect(document.activeElement === widget).to.equal(false);
    });
});

/** Changes the fragment of the address, and waits until every listener knows. That of a test before may be heard first. */
function changeAddress(fragment: string): Promise<void> {
  const heard = new Promise<void>((resolve) => {
    const listen = ({ newURL }: HashChangeEvent) => {
      if (!newURL.endsWith(fragment)) return;
      window.removeEventListener('hashchange', listen);
      resolve();
    };
    window.addEventListener('hashchange', listen);
  });
  location.hash = fragment;
  return heard;
}

async function showOf<T extends PeerSupportMyths | PeerSupportGuide>(
  name: 'myths' | 'guide',
  ...given: Record<string, string>[]
): Promise<T[]> {
  const widgets = given.map((attributes) => {
    const widget = document.createElement(`peer-support-${name}`);
    for (const [attribute, value] of Object.entries(attributes)) widget.setAttribute(attribute, value);
    return widget as T;
  });
  await fixture(html`<div><p>Before.</p>${widgets}</div>`);
  await waitUntil(() => widgets.every((widget) => widget.ready), 'the widgets are drawn');
  return widgets;
}

function focusOn(name: string): Promise<void> {
  return waitUntil(() => accessibleName(deepActiveElement() ?? document.body) === name, `the focus is on "${name}"`);
}

function openFacts(widget: HTMLElement | undefined): string[] {
  return [...(widget?.shadowRoot?.querySelectorAll('.card.open .fact button') ?? [])].map(accessibleName);
}

function titleOf(widget: HTMLElement | undefined): string | undefined {
  return widget?.shadowRoot?.querySelector('.title')?.textContent?.trim();
}

function isInView(element: Element | null): boolean {
  const { top = -1, bottom = 0 } = element?.getBoundingClientRect() ?? {};
  return top >= -1 && bottom <= innerHeight;
}
