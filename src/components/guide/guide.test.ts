import { expect, fixture, html } from '@open-wc/testing';
import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import { accessibleName, findAllByRole, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import { resize } from '../../../test/browser/resize.js';
import { find, makeStory } from '../../../test/fixtures/show-stories.js';
import { paragraphs, review, sharedByName, wordsByName } from '../../../test/fixtures/words-by-name.js';
import type { Evidence, Guide } from '../../content-model/guide.js';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportGuide } from './guide.js';

defineElement('peer-support-guide', PeerSupportGuide);

const plain: Guide = {
  id: 'kinds',
  title: 'Kinds',
  intro: 'There are several.',
  body: [{ kind: 'heading', depth: 1, words: ['One to one'] }, ...paragraphs('You meet one person.')],
  evidence: [],
  situations: [],
  next: [],
  sources: [],
  review,
};

const whole: Guide = {
  ...plain,
  id: 'whole',
  title: 'Everything a guide can have',
  body: [
    {
      kind: 'table',
      columns: [['Question'], ['Therapy'], ['Peer support']],
      rows: [
        [['Who is with you?'], ['A professional.'], ['Someone like you.']],
        [['What is it for?'], ['Treating a problem.'], ['Feeling less alone.']],
      ],
    },
    { kind: 'paragraph', words: [{ kind: 'strong', words: ['You can have both.'] }, ' Some people do.'] },
  ],
  evidence: ['hospital', 'gone'],
  situations: [
    { situation: 'grief', title: 'When someone has died', text: 'You can talk.', story: 'story-1' },
    { situation: 'motivation', title: 'When it is hard to start', text: 'You can ask.', story: 'story-2' },
  ],
  next: [{ text: 'Ask a GP.' }],
  sources: [{ title: 'Peer support', publisher: 'Mind', published: '2019', url: 'https://www.mind.org.uk' }],
};

const hospital: Evidence = {
  id: 'hospital',
  claim: 'It keeps people out of hospital',
  body: paragraphs('Studies do not agree about hospital stays.'),
  grade: 'mixed',
  quality: 'Two reviews found no effect.',
  sources: [{ title: 'A trial', publisher: 'The Lancet', published: '2018' }],
  checkedOn: '2026-11-21',
  review,
};

const stories = [makeStory(1, { contentNote: 'It mentions a death.' }), makeStory(2)];

describe('peer-support-guide', () => {
  it('shows the list of guides, and one by its topic', async () => {
    expect(getByRole(await showGuide(), 'heading', 'title').localName).to.equal('h2');
    expect(getByRole(await showGuide({ topic: 'kinds' }), 'heading', 'Kinds').localName).to.equal('h2');
    expect(getByRole(await showGuide({ topic: 'whole' }), 'heading', whole.title).localName).to.equal('h2');
  });

  it('fits its headings into the page’s outline', async () => {
    const widget = await showGuide({ topic: 'kinds', 'heading-level': '3' });
    const levels = findAllByRole(widget, 'heading').map((heading) => `${heading.localName} ${accessibleName(heading)}`);
    expect(levels).to.deep.equal(['h3 Kinds', 'h4 One to one', 'h4 topics']);
  });

  it('leaves out every part that it has nothing for', async () => {
    const widget = await showGuide({ topic: 'kinds' });
    expect(find(widget, '.main').textContent).not.to.match(/evidence|situations|next(?!-review)|source/);
  });

  it('shows the first guide, and names the nearest topics once, where there is no such guide', async () => {
    const recorder = recordConsole();
    const widget = await showGuide({ topic: 'kind' });
    await showGuide({ topic: 'kind' });
    recorder.stop();
    const first = await showGuide({ topic: 'kinds' });
    expect(find(widget, '.title').textContent).to.equal(find(first, '.title').textContent);
    expect(recorder.messages.map(({ text }) => text).join()).to.contain('The nearest topics are "kinds", "whole".');
    expect(recorder.messages).to.have.length(1);
  });

  describe('its table', () => {
    for (const width of [1280, 600, 320]) {
      it(`stays a table with named rows and columns at ${width} px`, async () => {
        await resize(width);
        const widget = await showGuide({ topic: 'whole' });
        expect(findAllByRole(widget, 'table')).to.have.length(1);
        expect(names(widget, 'columnheader')).to.deep.equal(['Question', 'Therapy', 'Peer support']);
        expect(names(widget, 'rowheader')).to.deep.equal(['Who is with you?', 'What is it for?']);
        expect(findAllByRole(widget, 'cell').map(({ innerText }) => innerText.split('\n').pop())).to.deep.equal([
          'A professional.',
          'Someone like you.',
          'Treating a problem.',
          'Feeling less alone.',
        ]);
      });
    }

    it('gives both columns the same width and a pair of circles each', async () => {
      await resize(1280);
      const widget = await showGuide({ topic: 'whole' });
      const [therapy, peers] = findAllByRole(widget, 'cell').map(({ offsetWidth }) => offsetWidth);
      expect(therapy).to.be.closeTo(peers ?? 0, 1);
      expect(widget.shadowRoot?.querySelectorAll('th .halves')).to.have.length(2);
    });

    it('repeats the name of the column in each cell, to the eye, only where columns stack', async () => {
      const shown: boolean[] = [];
      for (const width of [600, 320]) {
        await resize(width);
        shown.push(find(await showGuide({ topic: 'whole' }), '.column-name').checkVisibility());
      }
      expect(shown).to.deep.equal([false, true]);
    });
  });

  it('says of each finding how sure we are, in words, and where it is from, and leaves out what is not there', async () => {
    const widget = await showGuide({ topic: 'whole' });
    const items = widget.shadowRoot?.querySelectorAll('[part=evidence]');
    expect(items).to.have.length(1);
    const [text] = [...(items ?? [])].map((item) => item.textContent?.replace(/\s+/g, ' '));
    expect(text).to.contain('Studies do not agree about hospital stays.').and.contain('grade-mixed Two reviews');
    expect(text).to.contain('A trial. The Lancet, 2018').and.not.contain(hospital.claim);
  });

  describe('its situations', () => {
    it('tell their stories in place, with what they are', async () => {
      const widget = await showGuide({ topic: 'whole' });
      const second = widget.shadowRoot?.querySelectorAll('details')[1] as HTMLDetailsElement;
      expect(second.querySelector('summary')?.textContent).to.equal('read-story Title 2');
      second.open = true;
      expect(second.innerText).to.match(/^read-story Title 2\s+illustrative\s+Title 2\s+Text 2/);
    });

    it('show a content note before the text, and close again where the story is skipped', async () => {
      const widget = await showGuide({ topic: 'whole' });
      const details = find<HTMLDetailsElement>(widget, 'details');
      details.open = true;
      expect(details.innerText).to.contain('It mentions a death.').and.not.contain('Text 1.');
      getByRole(widget, 'button', 'skip-story').click();
      expect(details.open).to.equal(false);
      expect(deepActiveElement()).to.equal(details.querySelector('summary'));
      details.open = true;
      getByRole(widget, 'button', 'read').click();
      await widget.updateComplete;
      await widget.updateComplete;
      expect(deepActiveElement()?.textContent).to.contain('Text 1.');
    });

    it('stand without stories where there are none', async () => {
      const widget = await showGuide({ topic: 'whole' }, []);
      expect(find(widget, '.main').textContent).to.contain('When someone has died');
      expect(widget.shadowRoot?.querySelector('details')).to.equal(null);
    });

    it('are printed with their stories', async () => {
      const widget = await showGuide({ topic: 'whole' });
      window.dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      expect(widget.shadowRoot?.querySelectorAll('details[open]')).to.have.length(2);
      expect(find(widget, 'details').innerText).to.contain('It mentions a death.').and.contain('Text 1.');
      window.dispatchEvent(new Event('afterprint'));
      await widget.updateComplete;
      expect(widget.shadowRoot?.querySelectorAll('details[open]')).to.have.length(0);
    });
  });

  it('ends with what to do next, its sources and both dates', async () => {
    const text = (await showGuide({ topic: 'whole' })).shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
    const order = [
      'Ask a GP.',
      'Peer support. Mind, 2019',
      'reviewed-on 21 November 2026',
      'next-review 21 November 2028',
    ];
    expect(order.map((part) => text.indexOf(part) >= 0)).to.deep.equal([true, true, true, true]);
    expect(order.map((part) => text.indexOf(part))).to.deep.equal(
      order.map((part) => text.indexOf(part)).sort((a, b) => a - b),
    );
  });

  checkAccessibility({
    contents: () => showGuide(),
    plain: () => showGuide({ topic: 'kinds' }),
    'with a table, evidence and situations': () => showGuide({ topic: 'whole' }),
    'with its stories open': async () => {
      const widget = await showGuide({ topic: 'whole' });
      widget.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
      return widget;
    },
  });
});

async function showGuide(attributes: Record<string, string> = {}, told = stories): Promise<PeerSupportGuide> {
  registerSection('layout', { en: sharedByName() });
  registerSection('shared', { en: sharedByName() });
  registerSection('guide', { en: { words: wordsByName('guide'), topics: [plain, whole] } });
  registerSection('guide/kinds', { en: { guide: plain, evidence: [] } });
  registerSection('guide/whole', { en: { guide: whole, evidence: [hospital] } });
  registerSection('stories', { en: () => Promise.resolve({ words: wordsByName('stories'), stories: told }) });
  const widget = document.createElement('peer-support-guide');
  widget.textContent = 'Call us.';
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  await fixture(html`<div>${widget}</div>`);
  await new Promise((resolve) => setTimeout(resolve));
  await widget.updateComplete;
  return widget;
}

function names(widget: PeerSupportGuide, role: string): string[] {
  return findAllByRole(widget, role).map(accessibleName);
}
