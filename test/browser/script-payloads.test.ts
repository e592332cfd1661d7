import { expect } from '@open-wc/testing';
import { isSafeAddress, type RichText } from '../../src/content-model/rich-text.js';
import type { Library } from '../../src/content-model/library.js';
import { addressPayloads, payloads } from '../fixtures/script-payloads.js';
import { allElements } from './accessible.js';
import { mountLibrary, serveLibraries, textOf, widgetsIn } from './mount-library.js';
import { smallLibrary } from './small-library.js';

const partSize = 40;
const addressAttributes = [
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'srcdoc',
  'xlink:href',
  'background',
  'poster',
];
const forbidden =
  'script, iframe, frame, object, embed, link, meta, base, img, video, audio, form, math, style:not([media]), use';

describe(`a library of the page’s own with ${payloads.length} texts that would run a script`, () => {
  let stopServing: () => void;
  let ran = 0;

  before(() => {
    stopServing = serveLibraries();
    Object.assign(window, { ranScript: () => (ran += 1) });
  });

  after(() => {
    stopServing();
    Reflect.deleteProperty(window, 'ranScript');
  });

  for (let first = 0; first < payloads.length; first += partSize)
    it(`shows them as words and runs nothing (from ${first + 1})`, async () => {
      const part = payloads.slice(first, first + partSize);
      const wrapper = await mountLibrary(libraryOf(part));
      const [quiz, myths, stories, contacts, guide] = widgetsIn(wrapper).map(textOf);
      expect(widgetsIn(wrapper).flatMap(findForbidden)).to.deep.equal([]);
      expect(part.filter((words) => !myths?.includes(`fact ${words}`))).to.deep.equal([]);
      expect(part.filter((words) => !myths?.includes(`body ${words}`))).to.deep.equal([]);
      expect(part.filter((words) => !contacts?.includes(`name ${words}`))).to.deep.equal([]);
      expect(part.filter((words) => !guide?.includes(`body ${words}`))).to.deep.equal([]);
      expect(quiz).to.contain(`quiz ${part[0]}`);
      expect(stories).to.contain(`story ${part[0]}`);
      expect(contacts).to.contain('The crisis line');
      press(wrapper);
      wrapper.remove();
      expect(ran).to.equal(0);
    });

  it('has no address among them that would be drawn as a link', () => {
    // A server called `javascript` would be an odd one, and a web address all the same.
    const drawn = addressPayloads.filter(isSafeAddress);
    expect(drawn.filter((address) => !address.startsWith('https:'))).to.deep.equal([]);
  });
});

/** A library in which every slot that an author fills holds one of these texts. */
function libraryOf(texts: string[]): Library {
  const library = smallLibrary();
  const [myth, story, guide, daytime] = [
    library.myths[0]!,
    library.stories[0]!,
    library.guides[0]!,
    library.contacts[2]!,
  ];
  const [question] = library.quiz!.questions;
  const source = (words: string) => ({ title: words, publisher: words, published: words, url: words, doi: words });
  return {
    ...library,
    myths: texts.map((words, i) => ({
      ...myth,
      id: `${i} ${words}`,
      fact: `fact ${words}`,
      myth: words,
      body: richText(words),
      whyPeopleThinkSo: words,
      howSure: words,
      sources: [source(words)],
    })),
    stories: texts.map((words, i) => ({
      ...story,
      id: `${i} ${words}`,
      title: `story ${words}`,
      quote: words,
      contentNote: words,
      body: richText(words),
    })),
    guides: [
      {
        ...guide,
        title: texts[0] ?? '',
        intro: texts[1] ?? '',
        body: texts.flatMap(richText),
        next: texts.map((text) => ({ text })),
        sources: texts.map(source),
      },
    ],
    contacts: [
      ...library.contacts.slice(0, 2),
      ...texts.map((words, i) => ({
        ...daytime,
        id: `${i}`,
        name: `name ${words}`,
        channels: [
          ...daytime.channels,
          { kind: 'call' as const, number: words, dial: words },
          { kind: 'text' as const, number: words, dial: '85258', word: words, note: words },
          { kind: 'chat' as const, url: words },
          { kind: 'email' as const, address: words },
        ],
        cost: words,
        audience: words,
        limits: words,
        languages: [words],
        body: richText(words),
        source: words,
      })),
    ],
    quiz: {
      ...library.quiz!,
      title: `quiz ${texts[0]}`,
      facts: texts.map((words) => ({ lead: words, text: words })),
      questions: [
        {
          ...question!,
          question: texts[0]!,
          options: texts.map((words, i) => ({ id: `${i}`, text: words, note: words })),
        },
      ],
    },
  };
}

function richText(words: string): RichText {
  return [
    { kind: 'heading', depth: 1, words: [words] },
    { kind: 'paragraph', words: [`body ${words}`, { kind: 'link', to: words, words: [`press ${words}`] }] },
    { kind: 'list', items: [[{ kind: 'paragraph', words: [{ kind: 'strong', words: [words] }] }]] },
    { kind: 'table', columns: [[words], [words]], rows: [[[words], [{ kind: 'link', to: words, words: [words] }]]] },
  ];
}

/** Elements that nothing of ours draws, handlers in attributes, and addresses that are not safe. */
function findForbidden(widget: Element): string[] {
  return allElements(widget).flatMap((element) => [
    ...(element.matches(forbidden) ? [`<${element.localName}>`] : []),
    ...[...element.attributes].filter(isForbidden).map(({ name, value }) => `${name}="${value}"`),
  ]);
}

function isForbidden({ name, value }: Attr): boolean {
  if (name === 'style') return !/^(--[a-z]+: ?[\d.]+; ?)*$/.test(value);
  return name.startsWith('on') || (addressAttributes.includes(name) && !isSafeAddress(value));
}

/** Presses and passes over everything that somebody could. No link is followed. */
function press(wrapper: HTMLElement): void {
  const stay = (event: Event) => event.preventDefault();
  window.addEventListener('click', stay);
  for (const element of widgetsIn(wrapper).flatMap(allElements)) {
    element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    if (element.matches('a, summary, .fact button')) (element as HTMLElement).click();
  }
  window.removeEventListener('click', stay);
}
