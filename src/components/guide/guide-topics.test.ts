import { expect, fixture, html } from '@open-wc/testing';
import { accessibleName, findAllByRole, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { isReady, showsPageText } from '../../../test/browser/is-ready.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import { smallLibrary } from '../../../test/browser/small-library.js';
import { untilDrawn } from '../../../test/browser/until-drawn.js';
import { find } from '../../../test/fixtures/show-stories.js';
import { paragraphs, review, sharedByName, wordsByName } from '../../../test/fixtures/words-by-name.js';
import type { Guide, ShownEvidence } from '../../content-model/guide.js';
import type { Library } from '../../content-model/library.js';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
// Loaded with the first library otherwise, which would then come later than the test says.
import '../../runtime/fetch-library.js';
import { PeerSupportGuide } from './guide.js';

defineElement('peer-support-guide', PeerSupportGuide);

const ours = ['first', 'second', 'third'];
const found = (id: string): ShownEvidence => ({
  id,
  body: paragraphs(`Found in ${id}.`),
  grade: 'some',
  quality: 'Small.',
  sources: [],
});

const topicOf = (id: string) => ({ id, title: `Guide ${id}`, intro: `About ${id}.` });

function makeGuide(id: string, given: Partial<Guide> = {}): Guide {
  const empty = { body: [], evidence: [], situations: [], next: [], sources: [], review };
  return { id, title: `Guide ${id}`, intro: `About ${id}.`, ...empty, ...given };
}

describe('the words of a guide', () => {
  /** What was asked for, and how to let it arrive or break off. */
  let asked: string[];
  let arrive: Record<string, () => void>;
  let breakOff: Record<string, () => void>;

  beforeEach(() => {
    asked = [];
    arrive = {};
    breakOff = {};
    registerSection('layout', { en: sharedByName() });
    registerSection('shared', { en: sharedByName() });
    registerSection('guide', { en: { words: wordsByName('guide'), topics: ours.map(topicOf) } });
    registerSection('evidence', { en: () => Promise.resolve({ evidence: [found('study')] }) });
    for (const id of ours) {
      registerSection(`guide/${id}`, {
        en: () => {
          asked.push(id);
          return new Promise((resolve, reject) => {
            arrive[id] = () => resolve({ guide: makeGuide(id, { evidence: ['study'] }), evidence: [found('study')] });
            breakOff[id] = () => reject(new Error('the connection broke off'));
          });
        },
      });
    }
  });

  it('are asked for only where it is shown', async () => {
    await show({ topic: 'second' });
    expect(asked).to.deep.equal(['second']);
  });

  describe('where the page asks for none', () => {
    it('are asked for only when somebody chooses one of those that are listed', async () => {
      const widget = await show({});
      expect(titleOf(widget)).to.equal('title');
      expect(findAllByRole(widget, 'listitem').map((item) => item.innerText.trim().split(/\s*\n+/))).to.deep.equal(
        ours.map((id) => [`Guide ${id}`, `About ${id}.`]),
      );
      expect(asked).to.deep.equal([]);
    });

    it('take the place of the list, with the focus on their heading, and lead back to it', async () => {
      const widget = await show({});
      getByRole(widget, 'button', 'Guide second').click();
      await untilDrawn();
      expect(titleOf(widget)).to.equal('title');
      arrive.second?.();
      await untilDrawn();
      expect([titleOf(widget), focusedWords()]).to.deep.equal(['Guide second', 'Guide second']);
      getByRole(widget, 'button', 'all-topics').click();
      await untilDrawn();
      expect([titleOf(widget), focusedWords()]).to.deep.equal(['title', 'title']);
    });

    it('are said not to have come, where they do not', async () => {
      const { stop } = recordConsole();
      const widget = await show({});
      getByRole(widget, 'button', 'Guide second').click();
      for (let i = 0; i < 2; i += 1) {
        await untilDrawn();
        breakOff.second?.();
      }
      await untilDrawn();
      stop();
      expect([titleOf(widget), focusedWords()]).to.deep.equal(['title', 'not-loaded']);
    });

    it('are asked for again when the page asks for them by name', async () => {
      const widget = await show({});
      widget.topic = 'third';
      await untilDrawn();
      arrive.third?.();
      await untilDrawn();
      expect(titleOf(widget)).to.equal('Guide third');
    });
  });

  it('lead to every other guide, which is shown in their place', async () => {
    const widget = await show({ topic: 'first' });
    arrive.first?.();
    await untilDrawn();
    expect(findAllByRole(widget, 'button').map(accessibleName)).to.include.members(['Guide second', 'Guide third']);
    expect(findAllByRole(widget, 'button').map(accessibleName)).not.to.include.members(['Guide first', 'all-topics']);
    getByRole(widget, 'button', 'Guide third').click();
    await untilDrawn();
    arrive.third?.();
    await untilDrawn();
    expect([titleOf(widget), focusedWords()]).to.deep.equal(['Guide third', 'Guide third']);
  });

  it('are those of the first where there is no such guide, and the console says so', async () => {
    const { messages, stop } = recordConsole();
    const widget = await show({ topic: 'fourth' });
    arrive.first?.();
    await untilDrawn();
    stop();
    expect(asked).to.deep.equal(['first']);
    expect(titleOf(widget)).to.equal('Guide first');
    expect(messages.map(({ text }) => text).join()).to.contain('has no guide for topic="fourth", and shows the first.');
  });

  for (const topic of ['”second”', '« second »', 'Second', ' second\u00a0', '\u200bSECOND'])
    it(`are those that were meant by ${JSON.stringify(topic)}`, async () => {
      await show({ topic });
      expect(asked).to.deep.equal(['second']);
    });

  it('take the place of the page’s own when they are here', async () => {
    const widget = await show({ topic: 'second' });
    expect(isReady(widget)).to.equal(false);
    expect(showsPageText(widget)).to.equal(true);
    arrive.second?.();
    await untilDrawn();
    expect(isReady(widget)).to.equal(true);
    expect(getByRole(widget, 'heading', 'Guide second').localName).to.equal('h2');
  });

  it('stay on the screen, with the focus, until those of the next topic are here', async () => {
    const widget = await show({ topic: 'first' });
    arrive.first?.();
    await untilDrawn();
    const button = getByRole(widget, 'button', 'urgent-help');
    button.focus();
    widget.topic = 'third';
    await untilDrawn();
    expect([titleOf(widget), isReady(widget)]).to.deep.equal(['Guide first', true]);
    arrive.third?.();
    await untilDrawn();
    expect(titleOf(widget)).to.equal('Guide third');
    expect(deepActiveElement()).to.equal(button);
  });

  it('are at hand the second time', async () => {
    const widget = await show({ topic: 'first' });
    arrive.first?.();
    await untilDrawn();
    widget.topic = 'second';
    await untilDrawn();
    arrive.second?.();
    await untilDrawn();
    widget.topic = 'first';
    await widget.updateComplete;
    expect(titleOf(widget)).to.equal('Guide first');
    expect(asked).to.deep.equal(['first', 'second']);
  });

  it('stay where the next topic is unknown', async () => {
    const { stop } = recordConsole();
    const widget = await show({ topic: 'first' });
    arrive.first?.();
    await untilDrawn();
    widget.topic = 'frist';
    await untilDrawn();
    stop();
    expect(titleOf(widget)).to.equal('Guide first');
  });

  it('stay on the screen where the next do not arrive, after two tries, which is said once', async () => {
    const { messages, stop } = recordConsole();
    const widget = await show({ topic: 'first' });
    arrive.first?.();
    await untilDrawn();
    widget.topic = 'second';
    for (let i = 0; i < 2; i += 1) {
      await untilDrawn();
      breakOff.second?.();
    }
    await untilDrawn();
    stop();
    expect(titleOf(widget)).to.equal('Guide first');
    expect(asked).to.deep.equal(['first', 'second', 'second']);
    expect(messages.map(({ text }) => text).join()).to.contain('could not load all of its words ("guide/second")');
    expect(messages).to.have.length(1);
  });

  it('leave the page’s own in place where they do not arrive at all', async () => {
    const { stop } = recordConsole();
    const widget = await show({ topic: 'third' });
    for (let i = 0; i < 2; i += 1) {
      breakOff.third?.();
      await untilDrawn();
    }
    stop();
    expect(isReady(widget)).to.equal(false);
    expect(showsPageText(widget)).to.equal(true);
  });

  describe('from a library of the page’s own', () => {
    const { fetch } = window;
    let count = 0;

    afterEach(() => (window.fetch = fetch));

    async function showOwn(library: Partial<Library>, topic: string): Promise<PeerSupportGuide> {
      window.fetch = () => Promise.resolve(new Response(JSON.stringify({ ...smallLibrary(), ...library })));
      const widget = await show({ topic, src: `/topics/${(count += 1)}.json` });
      await untilDrawn();
      arrive[topic]?.();
      await untilDrawn();
      return widget;
    }

    it('are shown for a topic that ours does not have', async () => {
      const widget = await showOwn({ guides: [makeGuide('theirs')] }, 'theirs');
      expect(titleOf(widget)).to.equal('Guide theirs');
      expect(asked).to.deep.equal([]);
    });

    it('stand in the place of ours for the same topic, which is not waited for', async () => {
      const widget = await showOwn({ guides: [makeGuide('first', { title: 'Their first' })] }, 'first');
      expect(titleOf(widget)).to.equal('Their first');
      expect(asked).to.deep.equal([]);
    });

    it('are all there are: for a topic that only ours has, the first of theirs is shown', async () => {
      const { messages, stop } = recordConsole();
      const widget = await showOwn({ guides: [makeGuide('theirs')] }, 'second');
      stop();
      expect(titleOf(widget)).to.equal('Guide theirs');
      expect(messages.map(({ text }) => text).join()).to.contain('The nearest topics are "theirs".');
    });

    it('are ours where it has no guides, with what it says of research', async () => {
      const theirs = { ...smallLibrary().evidence[0]!, body: paragraphs('Found by them.') };
      const widget = await showOwn({ guides: [], evidence: [theirs] }, 'first');
      expect(titleOf(widget)).to.equal('Guide first');
      expect(widget.shadowRoot?.textContent).to.contain('Found by them.');
    });

    it('cite what we say of research where it says nothing of it', async () => {
      const guides = [makeGuide('theirs', { evidence: ['study'] })];
      const widget = await showOwn({ guides, evidence: [] }, 'theirs');
      expect(widget.shadowRoot?.textContent).to.contain('Found in study.');
    });

    it('make way for ours where they cannot be drawn', async () => {
      const { messages, stop } = recordConsole();
      const draw = (PeerSupportGuide.prototype as unknown as Draws).renderGuide;
      const guides = [makeGuide('first', { title: 'Their first' })];
      Object.assign(PeerSupportGuide.prototype, {
        renderGuide(this: PeerSupportGuide, topic: { guide: Guide }, ...more: unknown[]) {
          if (topic.guide.title === 'Their first') throw new Error('no');
          return draw.call(this, topic, ...more);
        },
      });
      const widget = await showOwn({ guides }, 'first');
      Object.assign(PeerSupportGuide.prototype, { renderGuide: draw });
      stop();
      expect(titleOf(widget)).to.equal('Guide first');
      expect(messages).to.have.length(1);
    });
  });
});

interface Draws {
  renderGuide: (topic: { guide: Guide }, ...more: unknown[]) => unknown;
}

function titleOf(widget: PeerSupportGuide): string | undefined {
  return find(widget, '.title').textContent ?? undefined;
}

function focusedWords(): string | undefined {
  return deepActiveElement()?.textContent?.trim();
}

async function show(attributes: Record<string, string>): Promise<PeerSupportGuide> {
  const widget = document.createElement('peer-support-guide');
  widget.textContent = 'Call us.';
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  await fixture(html`<div>${widget}</div>`);
  await untilDrawn();
  return widget;
}
