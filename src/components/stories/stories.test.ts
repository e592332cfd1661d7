import { expect } from '@open-wc/testing';
import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import { accessibleName, findAllByRole, findAnnouncements, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import {
  currentSlide,
  find,
  makeStories,
  makeStory,
  openFilters,
  putStories,
  showStories,
  titleOf,
  untilEquipped,
} from '../../../test/fixtures/show-stories.js';
import type { Suggestion } from '../../runtime/library-context.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupport } from '../library/library.js';
import { PeerSupportStories } from './stories.js';

defineElement('peer-support', PeerSupport);
defineElement('peer-support-stories', PeerSupportStories);

describe('peer-support-stories', () => {
  it('says first, beside each story, whether it is an example', async () => {
    const widget = await showStories([makeStory(1), makeStory(2, { kind: 'contributed' })]);
    const labels = [...(widget.shadowRoot?.querySelectorAll('.slide') ?? [])].map((slide) => slide.querySelector('p'));
    expect(labels.map((label) => label?.textContent)).to.deep.equal(['illustrative', 'contributed']);
    const dashed = labels.map((label) => getComputedStyle(label as Element).borderTopStyle);
    expect(dashed).to.deep.equal(['dashed', 'none']);
  });

  describe('before it can be turned', () => {
    it('shows the first story, and keeps its element when it can', async () => {
      const widget = await putStories(makeStories(3));
      const first = currentSlide(widget);
      expect(find(widget, '.slides').classList.contains('waiting')).to.equal(true);
      await untilEquipped(widget);
      expect(find(widget, '.slides').classList.contains('waiting')).to.equal(false);
      expect(currentSlide(widget)).to.equal(first);
    });

    it('turns as soon as it can, as was asked', async () => {
      const widget = await putStories(makeStories(3));
      getByRole(widget, 'button', 'next').click();
      expect(titles(widget)).to.deep.equal(['Title 1']);
      await untilEquipped(widget);
      expect(titles(widget)).to.deep.equal(['Title 2']);
    });

    it('is printed in full', async () => {
      const widget = await putStories(makeStories(3));
      window.dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      const printed = find(widget, '.on-paper').textContent;
      window.dispatchEvent(new Event('afterprint'));
      expect(printed).to.contain('Text 1.').and.contain('Text 3.');
    });
  });

  describe('as a list', () => {
    it('shows every story in full at one press, and goes back at another, where the focus stays', async () => {
      const widget = await showStories(makeStories(4));
      const button = getByRole(widget, 'button', 'show-list');
      button.focus();
      button.click();
      await widget.updateComplete;
      expect(titles(widget)).to.deep.equal(['Title 1', 'Title 2', 'Title 3', 'Title 4']);
      expect(accessibleName(deepActiveElement() as Element)).to.equal('show-one');
      button.click();
      await widget.updateComplete;
      expect(titles(widget)).to.deep.equal(['Title 1']);
    });

    it('grows when asked, and moves on to what came', async () => {
      const widget = await showStories(makeStories(1000));
      await showList(widget);
      expect(titles(widget)).to.have.length(20);
      getByRole(widget, 'button', 'show-more').click();
      await widget.updateComplete;
      await widget.updateComplete;
      expect(titles(widget)).to.have.length(40);
      expect(deepActiveElement()?.textContent).to.equal('Title 21');
    });
  });

  describe('on paper', () => {
    it('has every story, with its text', async () => {
      const widget = await showStories([makeStory(1), makeStory(2, { contentNote: 'It mentions a death.' })]);
      window.dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      expect(find(widget, '.on-paper').textContent).to.contain('Text 1.').and.to.contain('Text 2.');
      window.dispatchEvent(new Event('afterprint'));
      await widget.updateComplete;
      expect(widget.shadowRoot?.querySelector('.on-paper')).to.equal(null);
      expect(find(widget, '.carousel').textContent).not.to.contain('Text 2.');
    });
  });

  describe('a story with a content note', () => {
    const heavy = { contentNote: 'It mentions a death.' };

    it('shows the note, and not the text, until it is asked for', async () => {
      const widget = await showStories([makeStory(1, heavy), makeStory(2)]);
      expect(currentSlide(widget).textContent).to.contain('It mentions a death.').and.not.contain('Text 1.');
      getByRole(widget, 'button', 'read').click();
      await widget.updateComplete;
      await widget.updateComplete;
      expect(currentSlide(widget).textContent).to.contain('It mentions a death.').and.contain('Text 1.');
      expect(deepActiveElement()?.textContent).to.contain('Text 1.');
    });

    it('gives reading and skipping the same weight', async () => {
      const widget = await showStories([makeStory(1, heavy), makeStory(2)]);
      const [read, skip] = ['read', 'skip-story'].map((name) => getByRole(widget, 'button', name));
      expect(read?.className).to.equal(skip?.className);
      expect(read?.offsetWidth).to.be.closeTo(skip?.offsetWidth ?? 0, 1);
    });

    it('takes the focus along when it is skipped', async () => {
      const widget = await showStories([makeStory(1, heavy), makeStory(2)]);
      await skip(widget);
      expect(titleOf(currentSlide(widget))).to.equal('Title 2');
      expect(deepActiveElement()?.textContent).to.equal('Title 2');
    });

    it('is skipped in a list as well', async () => {
      const widget = await showStories([makeStory(1, heavy), makeStory(2)]);
      await showList(widget);
      await skip(widget);
      expect(deepActiveElement()?.textContent).to.equal('Title 2');
    });
  });

  describe('one story alone', () => {
    it('shows it, with the others one press away, which takes the focus to their first', async () => {
      const widget = await showStories(makeStories(6), { story: 'story-3' });
      expect(titles(widget)).to.deep.equal(['Title 3']);
      expect(widget.shadowRoot?.querySelector('.carousel, .filters')).to.equal(null);
      getByRole(widget, 'button', 'show-all').click();
      await widget.updateComplete;
      expect(find(widget, '.carousel')).to.be.an.instanceOf(HTMLElement);
      await widget.updateComplete;
      expect(deepActiveElement()).to.equal(find(widget, '.slide:not([inert]) .story-title'));
    });

    it('goes on to the one after it when it is skipped', async () => {
      const stories = [makeStory(1), makeStory(2, { contentNote: 'It mentions a death.' }), makeStory(3)];
      const widget = await showStories(stories, { story: 'story-2' });
      await skip(widget);
      expect(deepActiveElement()?.textContent).to.equal('Title 3');
    });

    it('shows all and says so once where there is none of that name', async () => {
      const recorder = recordConsole();
      const widget = await showStories(makeStories(2), { story: 'stroy-1' });
      recorder.stop();
      expect(find(widget, '.carousel')).to.be.an.instanceOf(HTMLElement);
      expect(recorder.messages.map(({ text }) => text).join()).to.contain('has no story "stroy-1"');
    });
  });

  describe('choosing', () => {
    const stories = [
      makeStory(1, { situation: 'grief' }),
      makeStory(2, { situation: 'motivation', kindsOfSupport: ['informal'] }),
      makeStory(3, { situation: 'grief', kindsOfSupport: ['informal'] }),
      makeStory(4, { kindsOfSupport: ['one-to-one'] }),
      makeStory(5),
    ];

    it('is offered only among more than a few stories', async () => {
      expect((await showStories(stories.slice(0, 4))).shadowRoot?.querySelector('.filters')).to.equal(null);
      expect(find(await showStories(stories), '.filters').localName).to.equal('details');
    });

    it('leaves what fits both choices, and says how many', async () => {
      const widget = await showStories(stories);
      await choose(widget, 'filter-situation', 'grief');
      expect(find(widget, '.lead [aria-live]').textContent?.trim()).to.equal('matching 2');
      await choose(widget, 'filter-kind', 'informal');
      expect(titles(widget)).to.deep.equal(['Title 3']);
      await choose(widget, 'filter-situation', '');
      expect(find(widget, '.lead [aria-live]').textContent?.trim()).to.equal('matching 2');
    });

    it('says how many anew where another choice leaves as many, and shows none chosen once all are shown', async () => {
      const widget = await showStories([
        ...stories,
        makeStory(6, { situation: 'reconnecting', kindsOfSupport: ['one-to-one'] }),
      ]);
      const said = () => find(widget, '.lead [aria-live]').firstElementChild;
      await choose(widget, 'filter-situation', 'motivation');
      const first = said();
      await choose(widget, 'filter-situation', 'reconnecting');
      expect(said()?.textContent).to.equal(first?.textContent);
      expect(said()).not.to.equal(first);
      await choose(widget, 'filter-situation', '');
      await choose(widget, 'filter-situation', 'reconnecting');
      await choose(widget, 'filter-kind', 'informal');
      getByRole(widget, 'button', 'show-all').click();
      await widget.updateComplete;
      const values = findAllByRole<HTMLSelectElement>(widget, 'combobox').map(({ value }) => value);
      expect(values).to.deep.equal(['', '']);
    });

    it('says how many there are as a list, and which is shown alone', async () => {
      const widget = await showStories(stories);
      getByRole(widget, 'button', 'show-list').click();
      await widget.updateComplete;
      expect(findAnnouncements(widget)).to.deep.equal(['matching 5']);
      getByRole(widget, 'button', 'show-one').click();
      await widget.updateComplete;
      expect(findAnnouncements(widget)).to.deep.equal(['position 1 5. Title 1']);
      getByRole(widget, 'button', 'next').click();
      await widget.updateComplete;
      expect(findAnnouncements(widget)).to.deep.equal(['position 2 5. Title 2']);
    });

    it('says when nothing fits, and leads back to all', async () => {
      const widget = await showStories(stories, { situation: 'motivation', kind: 'group' });
      expect(find(widget, '.main').textContent).to.contain('none-match');
      getByRole(widget, 'button', 'show-all').click();
      await widget.updateComplete;
      await widget.updateComplete;
      expect(titles(widget)).to.deep.equal(['Title 1']);
      expect(deepActiveElement()?.textContent).to.equal('Title 1');
    });

    it('ignores a choice of the page that no story fits, and says so once', async () => {
      const recorder = recordConsole();
      const widget = await showStories(stories, { kind: 'groups' });
      recorder.stop();
      expect(titles(widget)).to.deep.equal(['Title 1']);
      expect(recorder.messages.map(({ text }) => text).join()).to.contain('kind="groups"');
    });
  });

  describe('beside a quiz result', () => {
    it('puts what fits first and says why', async () => {
      const widget = await showStories([makeStory(1), makeStory(2, { kindsOfSupport: ['informal'] })]);
      const wrapper = document.createElement('peer-support');
      widget.parentElement?.append(wrapper);
      wrapper.append(widget);
      await suggest(wrapper, { kindsOfSupport: ['informal'], sharedExperiences: [], urgent: false });
      await widget.updateComplete;
      expect(titles(widget)).to.deep.equal(['Title 2']);
      expect(currentSlide(widget).textContent).to.contain('suggested-by-quiz');
      await suggest(wrapper, undefined);
      await widget.updateComplete;
      expect(titles(widget)).to.deep.equal(['Title 1']);
      expect(currentSlide(widget).textContent).not.to.contain('suggested-by-quiz');
    });
  });

  describe('the call to share a story', () => {
    it('is there only with an address', async () => {
      expect((await showStories(makeStories(2))).shadowRoot?.querySelector('.share')).to.equal(null);
      const widget = await showStories(makeStories(2), { 'share-href': 'mailto:stories@example.org' });
      expect(getByRole<HTMLAnchorElement>(widget, 'link', 'share').href).to.equal('mailto:stories@example.org');
    });

    it('is not there, and says so once, where the address could run or leak something', async () => {
      const recorder = recordConsole();
      for (const address of ['javascript:alert(1)', 'http://example.org', 'stories@example.org']) {
        const widget = await showStories(makeStories(2), { 'share-href': address });
        expect(widget.shadowRoot?.querySelector('.share'), address).to.equal(null);
      }
      recorder.stop();
      expect(recorder.messages).to.have.length(3);
    });
  });

  checkAccessibility({
    'as a list': async () => {
      const widget = await showStories([makeStory(1), makeStory(2, { contentNote: 'It mentions a death.' })]);
      await showList(widget);
      return widget;
    },
    'one alone, with a call to share': () =>
      showStories(makeStories(2), { story: 'story-2', 'share-href': 'https://example.org' }),
    'choosing, where nothing fits': async () => {
      const stories = [
        ...makeStories(4, { situation: 'grief' }),
        makeStory(5, { situation: 'motivation', kindsOfSupport: ['informal'] }),
      ];
      const widget = await showStories(stories, { situation: 'grief', kind: 'informal' });
      await openFilters(widget);
      return widget;
    },
  });
});

function titles(widget: PeerSupportStories): string[] {
  return findAllByRole(widget, 'heading', /^Title/).map(accessibleName);
}

async function showList(widget: PeerSupportStories): Promise<void> {
  getByRole(widget, 'button', 'show-list').click();
  await widget.updateComplete;
}

async function skip(widget: PeerSupportStories): Promise<void> {
  getByRole(widget, 'button', 'skip-story').click();
  for (let i = 0; i < 4; i += 1) await widget.updateComplete;
}

async function choose(widget: PeerSupportStories, name: string, value: string): Promise<void> {
  await openFilters(widget);
  const select = findAllByRole<HTMLSelectElement>(widget, 'combobox', name)[0] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await widget.updateComplete;
}

async function suggest(wrapper: PeerSupport, suggestion: Suggestion | undefined): Promise<void> {
  (wrapper as unknown as { suggest: (suggestion?: Suggestion) => void }).suggest(suggestion);
  await wrapper.updateComplete;
}
