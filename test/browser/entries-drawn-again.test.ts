import { expect } from '@open-wc/testing';
import type { PeerSupportContacts } from '../../src/components/contacts/contacts.js';
import '../../src/components/contacts/contacts.define.js';
import type { PeerSupportStories } from '../../src/components/stories/stories.js';
import '../../src/components/stories/stories.define.js';
import type { Contact } from '../../src/content-model/contact.js';
import type { Story } from '../../src/content-model/story.js';
import { Memo } from '../../src/runtime/memo.js';
import { drawn, londonHours, makeContact, resetClock, setClock, showContacts } from '../fixtures/show-contacts.js';
import { find, makeStories, openFilters, showStories } from '../fixtures/show-stories.js';
import { findAllByRole, getByRole } from './accessible.js';
import { replaceForNow } from './replace-for-now.js';
import { waitUntil } from './wait-until.js';

/** Counts how often something of a contact or a story is read that is read each time it is drawn. */
function countReads<T extends object>(item: T, name: keyof T): () => number {
  let reads = 0;
  const { [name]: value } = item;
  Object.defineProperty(item, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      reads += 1;
      return value;
    },
  });
  return () => reads;
}

async function copyLinkOf(widget: PeerSupportContacts | PeerSupportStories, name: RegExp): Promise<void> {
  const putBack = replaceForNow(navigator.clipboard, { writeText: () => Promise.resolve() });
  getByRole(widget, 'button', name).click();
  await waitUntil(() => widget.shadowRoot?.querySelector('.item-link .status p'), 'it is said that it was copied');
  putBack();
}

describe('what was made of the same', () => {
  it('is the same, until one of what it is made of is another, or there is one more', () => {
    const memo = new Memo<object>();
    const first = memo.get([1, 'a'], () => ({}));
    expect(memo.get([1, 'a'], () => ({}))).to.equal(first);
    const second = memo.get([1, 'b'], () => ({}));
    expect(second).not.to.equal(first);
    const third = memo.get([1], () => ({}));
    expect(third).not.to.equal(second);
    expect(memo.get([1, 'b'], () => ({}))).not.to.equal(second);
  });
});

describe('each service', () => {
  const others = () => ['one', 'two', 'three'].map((id) => makeContact(id, { sharedExperiences: ['carer'] }));
  let contact: Contact;
  let panel: PeerSupportContacts;
  let reads: () => number;

  beforeEach(async () => {
    contact = makeContact('grief', { sharedExperiences: ['grief'], hours: londonHours([1, '09:00', '12:00']) });
    reads = countReads(contact, 'body');
    panel = await showContacts({ contacts: [contact, ...others()], at: '2026-11-24T11:00Z' });
  });
  afterEach(resetClock);

  async function choose(topic: string): Promise<void> {
    const select = getByRole<HTMLSelectElement>(panel, 'combobox', /narrow|show/i);
    select.value = topic;
    select.dispatchEvent(new Event('change'));
    await drawn(panel);
  }
  const entry = () => find(panel, '[data-id="grief"]');

  it('is drawn no more when the list is narrowed down to it', async () => {
    const before = reads();
    await choose('grief');
    expect(entry().classList.contains('unfit')).to.equal(false);
    expect(reads()).to.equal(before);
    panel.headingLevel = 3;
    await drawn(panel);
    expect(reads(), 'it is drawn for another level').to.be.greaterThan(before);
  });

  it('is hidden when it no longer fits, and there again afterwards, without being drawn again', async () => {
    const before = reads();
    await choose('carer');
    expect(entry().classList.contains('unfit')).to.equal(true);
    await choose('');
    expect(entry().classList.contains('unfit')).to.equal(false);
    expect(reads()).to.equal(before);
  });

  it('is right again in the next minute', async () => {
    expect(entry().textContent).to.contain('Open now');
    setClock('2026-11-24T12:00Z');
    panel.requestUpdate();
    await drawn(panel);
    expect(entry().textContent).not.to.contain('Open now');
  });

  it('has the level of heading that the page asks for later', async () => {
    panel.headingLevel = 3;
    await drawn(panel);
    expect(entry().querySelector('.name')?.localName).to.equal('h5');
  });

  it('is folded when the page asks for little room later', async () => {
    panel.compact = true;
    await drawn(panel);
    expect(entry().classList.contains('brief')).to.equal(true);
  });

  it('says that its link was copied', async () => {
    entry().closest('details')!.open = true;
    await copyLinkOf(panel, /Name of grief/);
    expect(entry().querySelector('.item-link .status')?.textContent?.trim()).not.to.equal('');
  });
});

describe('each story', () => {
  let stories: Story[];
  let widget: PeerSupportStories;
  let reads: () => number;

  beforeEach(async () => {
    stories = makeStories(6).map((story, i) => ({
      ...story,
      guide: 'kinds',
      situation: i % 2 ? 'motivation' : 'grief',
    }));
    reads = countReads(stories[0]!, 'contentNote');
    widget = await showStories(stories);
  });

  const story = () => find(widget, '[data-id="story-1"]');

  it('is drawn no more when somebody turns to the next', async () => {
    const before = reads();
    getByRole(widget, 'button', 'next').click();
    await widget.updateComplete;
    expect(find(widget, '.slide:not([inert])').dataset.id).to.equal('story-2');
    expect(reads()).to.equal(before);
    widget.headingLevel = 3;
    await widget.updateComplete;
    expect(reads(), 'it is drawn for another level').to.be.greaterThan(before);
  });

  it('says its place among fewer', async () => {
    await openFilters(widget);
    const [about] = findAllByRole<HTMLSelectElement>(widget, 'combobox');
    about!.value = 'grief';
    about!.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    expect(find(widget, '.slide:not([inert])').textContent).to.contain('position 1 3');
  });

  it('has the level of heading that the page asks for later', async () => {
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(story().querySelector('.story-title')?.localName).to.equal('h5');
  });

  it('leads to its guide when the page says later where that is', async () => {
    expect(story().querySelector('a')).to.equal(null);
    widget.guideHref = '/guides';
    await widget.updateComplete;
    expect(story().querySelector('a')?.getAttribute('href')).to.equal('/guides#peer-support-guide-kinds');
  });

  it('says that its link was copied', async () => {
    await copyLinkOf(widget, /copy-link/);
    expect(story().querySelector('.item-link .status')?.textContent).to.contain('link-copied');
  });
});
