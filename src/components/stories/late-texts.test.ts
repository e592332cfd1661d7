import { expect, fixture, html } from '@open-wc/testing';
import { accessibleName, findAllByRole, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { isReady } from '../../../test/browser/is-ready.js';
import { press } from '../../../test/browser/press.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import { resize } from '../../../test/browser/resize.js';
import { untilDrawn } from '../../../test/browser/until-drawn.js';
import {
  currentSlide,
  find,
  makeStories,
  makeStory,
  openFilters,
  titleOf,
  untilAtRest,
  untilEquipped,
} from '../../../test/fixtures/show-stories.js';
import { sharedByName, wordsByName } from '../../../test/fixtures/words-by-name.js';
import type { Story, StoryOutline } from '../../content-model/story.js';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import type { Suggestion } from '../../runtime/library-context.js';
import { PeerSupport } from '../library/library.js';
import { PeerSupportStories } from './stories.js';

defineElement('peer-support', PeerSupport);
defineElement('peer-support-stories', PeerSupportStories);

describe('stories whose texts come later', () => {
  let asked: number;
  let arrive: () => Promise<void>;
  let breakOff: () => Promise<void>;

  /** Stories of which only some can be told at first. */
  async function show(
    stories: Story[],
    { told = 1, ...attributes }: { told?: number } & Record<string, string | number> = {},
  ): Promise<PeerSupportStories> {
    asked = 0;
    registerSection('layout', { en: sharedByName() });
    registerSection('shared', { en: sharedByName() });
    registerSection('stories', { en: { words: wordsByName('stories'), stories: outlines(stories, told) } });
    registerSection('stories-rest', {
      en: () =>
        new Promise((resolve, reject) => {
          asked += 1;
          arrive = () => (resolve({ texts: stories.slice(told).map(({ id, body }) => ({ id, body })) }), untilDrawn());
          breakOff = () => (reject(new Error('the connection broke off')), untilDrawn());
        }),
    });
    const widget = document.createElement('peer-support-stories');
    widget.textContent = 'Call us.';
    for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, String(value));
    await fixture(html`<peer-support><div>${widget}</div></peer-support>`);
    await untilEquipped(widget);
    await untilDrawn();
    return widget;
  }

  it('are shown before the rest is asked for, which happens once, and without anybody’s asking', async () => {
    const widget = await show(makeStories(4));
    expect(isReady(widget)).to.equal(true);
    expect(currentSlide(widget).textContent).to.contain('position 1 4').and.contain('Text 1.');
    expect(widget.shadowRoot?.querySelectorAll('.story-title')).to.have.length(1);
    await arrive();
    expect(asked).to.equal(1);
    expect(widget.shadowRoot?.querySelectorAll('.story-title')).to.have.length(4);
    expect(find(widget, '.slides').textContent).to.contain('Text 4.');
  });

  it('leave the element of the first story alone when they arrive: somebody may be reading it', async () => {
    const widget = await show(makeStories(4));
    const first = currentSlide(widget);
    await arrive();
    expect(currentSlide(widget)).to.equal(first);
    expect(titleOf(first)).to.equal('Title 1');
  });

  it('ask for nothing where every text is here', async () => {
    await show(makeStories(4), { told: 4 });
    expect(asked).to.equal(0);
  });

  it('turn as soon as they can be told, as often as was asked, and say nothing before', async () => {
    const widget = await show(makeStories(4));
    const next = getByRole(widget, 'button', 'next');
    next.focus();
    next.click();
    next.click();
    await untilDrawn();
    expect(titleOf(currentSlide(widget))).to.equal('Title 1');
    expect(find(widget, '.carousel [aria-live]').textContent?.trim()).to.equal('');
    await arrive();
    expect(titleOf(currentSlide(widget))).to.equal('Title 3');
    expect(currentSlide(widget).textContent).to.contain('Text 3.');
    expect(find(widget, '.carousel [aria-live]').textContent?.trim()).to.equal('position 3 4. Title 3');
    expect(deepActiveElement()).to.equal(next);
  });

  it('turn by the keyboard then, too', async () => {
    const widget = await show(makeStories(4));
    find(widget, '.slides').focus();
    await press('End', 'ArrowLeft');
    expect(titleOf(currentSlide(widget))).to.equal('Title 1');
    await arrive();
    await untilAtRest(widget);
    expect(titleOf(currentSlide(widget))).to.equal('Title 3');
    expect(deepActiveElement()).to.equal(find(widget, '.slides'));
  });

  it('cannot be swiped to before they can be told', async () => {
    const widget = await show(makeStories(4));
    expect(getComputedStyle(find(widget, '.slides')).overflowX).to.equal('hidden');
    await arrive();
    expect(getComputedStyle(find(widget, '.slides')).overflowX).to.equal('auto');
  });

  it('become a list once all of it can be read', async () => {
    const widget = await show(makeStories(4));
    getByRole(widget, 'button', 'show-list').click();
    await untilDrawn();
    expect(titles(widget)).to.deep.equal(['Title 1']);
    await arrive();
    expect(titles(widget)).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
  });

  it('are chosen among once they can be told', async () => {
    const stories = [...makeStories(4, { situation: 'grief' }), makeStory(5, { situation: 'motivation' })];
    const widget = await show(stories);
    await openFilters(widget);
    const [select] = findAllByRole<HTMLSelectElement>(widget, 'combobox', 'filter-situation');
    select!.value = 'motivation';
    select!.dispatchEvent(new Event('change'));
    await untilDrawn();
    expect([titles(widget), find(widget, '.lead [aria-live]').textContent?.trim()]).to.deep.equal([['Title 1'], '']);
    await arrive();
    expect(titles(widget)).to.deep.equal(['Title 5']);
    expect(find(widget, '.lead [aria-live]').textContent?.trim()).to.equal('matching 1');
    expect(select!.value).to.equal('motivation');
  });

  it('take the focus along when one is skipped for one that is on its way', async () => {
    const widget = await show([makeStory(1, { contentNote: 'It mentions a death.' }), makeStory(2)]);
    getByRole(widget, 'button', 'skip-story').focus();
    getByRole(widget, 'button', 'skip-story').click();
    await untilDrawn();
    expect(accessibleName(deepActiveElement() as Element)).to.equal('skip-story');
    await arrive();
    expect(deepActiveElement()?.textContent).to.equal('Title 2');
    expect(currentSlide(widget).textContent).to.contain('Text 2.');
  });

  it('wait, with the page’s own words, for the one that the page asks for', async () => {
    const widget = await show(makeStories(4), { story: 'story-3' });
    expect([isReady(widget), asked]).to.deep.equal([false, 1]);
    await arrive();
    expect(isReady(widget)).to.equal(true);
    expect(titles(widget)).to.deep.equal(['Title 3']);
    expect(widget.shadowRoot?.textContent).to.contain('Text 3.');
  });

  it('wait for the first of the situation that the page asks for', async () => {
    const stories = [makeStory(1), makeStory(2, { situation: 'grief' }), makeStory(3)];
    const widget = await show(stories, { situation: 'grief' });
    expect(isReady(widget)).to.equal(false);
    await arrive();
    expect(widget.shadowRoot?.textContent).to.contain('Text 2.');
  });

  it('do not wait where the one that the page asks for is here', async () => {
    const widget = await show(makeStories(4), { told: 2, story: 'story-2' });
    expect(titles(widget)).to.deep.equal(['Title 2']);
    getByRole(widget, 'button', 'show-all').click();
    await untilDrawn();
    expect(widget.shadowRoot?.querySelector('.carousel')).to.equal(null);
    await arrive();
    expect(find(widget, '.carousel').textContent).to.contain('Text 4.');
  });

  it('keep what is on the screen until what fits the quiz’s result can be told', async () => {
    const widget = await show([makeStory(1), makeStory(2, { kindsOfSupport: ['informal'] })]);
    const wrapper = widget.closest('peer-support') as unknown as { suggest: (suggestion: Suggestion) => void };
    wrapper.suggest({ kindsOfSupport: ['informal'], sharedExperiences: [], urgent: false });
    await untilDrawn();
    expect([titles(widget), isReady(widget)]).to.deep.equal([['Title 1'], true]);
    await arrive();
    expect(titles(widget)).to.deep.equal(['Title 2']);
  });

  it('are printed as far as they can be told', async () => {
    const widget = await show(makeStories(4), { told: 2 });
    window.dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    const printed = find(widget, '.on-paper').textContent;
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).to.contain('Text 2.').and.not.contain('Title 3');
  });

  it('are all there are where the others do not arrive, after two tries, which is said once', async () => {
    const { messages, stop } = recordConsole();
    const widget = await show(makeStories(6), { told: 2 });
    getByRole(widget, 'button', 'previous').click();
    await breakOff();
    await breakOff();
    stop();
    expect(asked).to.equal(2);
    expect(currentSlide(widget).textContent).to.contain('position 2 2').and.contain('Text 2.');
    expect(widget.shadowRoot?.querySelectorAll('.slide')).to.have.length(2);
    expect(getComputedStyle(find(widget, '.slides')).overflowX).to.equal('auto');
    expect(messages.map(({ text }) => text).join()).to.contain('could not load all of its words ("stories-rest")');
    expect(messages).to.have.length(1);
  });

  for (const width of [1280, 600, 320]) {
    it(`move nothing on the page when they arrive at ${width} px`, async () => {
      await resize(width);
      const long = makeStory(2, { body: [...makeStory(2).body, ...makeStory(7).body] });
      const widget = await show([makeStory(1), long, ...makeStories(5).slice(2)], { told: 2 });
      const places = () => [
        widget.offsetHeight,
        ...findAllByRole(widget, 'button').map((button) => button.getBoundingClientRect().top),
      ];
      const before = places();
      await arrive();
      expect(places()).to.deep.equal(before);
    });
  }
});

function outlines(stories: readonly Story[], told: number): StoryOutline[] {
  return stories.map(({ body, ...story }, i) => (i < told ? { ...story, body } : story));
}

function titles(widget: PeerSupportStories): string[] {
  return findAllByRole(widget, 'heading', /^Title/).map(accessibleName);
}
