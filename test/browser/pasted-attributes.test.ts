import { expect, fixture, html } from '@open-wc/testing';
import guideByLanguage from 'virtual:peer-support/guide';
import mythsByLanguage from 'virtual:peer-support/myths';
import storiesByLanguage from 'virtual:peer-support/stories';
import '../../src/components/contacts/contacts.define.js';
import '../../src/components/exit/exit.define.js';
import '../../src/components/guide/guide.define.js';
import '../../src/components/library/library.define.js';
import '../../src/components/myths/myths.define.js';
import '../../src/components/stories/stories.define.js';
import type { Sections } from '../../src/content-model/library.js';
import { allElements } from './accessible.js';
import { isReady } from './is-ready.js';
import { smallLibrary } from './small-library.js';
import { waitUntil } from './wait-until.js';

const { topics } = guideByLanguage.en as Sections['guide'];
const { myths } = mythsByLanguage.en as Sections['myths'];
const { stories } = storiesByLanguage.en as Sections['stories'];
const topic = topics[2]!.id;
const [, second, third] = myths;
const story = stories[3]!;
const { situation } = stories.find((each) => each.situation)!;
const [kind] = stories[1]!.kindsOfSupport;

/** What is shown for a widget with an attribute as it should be written. */
const attributes: [widget: string, name: string, value: string][] = [
  ['contacts', 'region', 'GB-NIR'],
  ['contacts', 'feedback-href', 'mailto:us@example.org'],
  ['contacts', 'heading-level', '4'],
  ['contacts', 'postcode-search', 'https://example.org/find?near={postcode}'],
  ['contacts', 'src', '/pasted/library.json'],
  ['guide', 'topic', topic],
  ['myths', 'only', `${third!.id},${second!.id}`],
  ['stories', 'story', story.id],
  ['stories', 'situation', situation!],
  ['stories', 'kind', kind!],
  ['stories', 'share-href', 'https://example.org/share'],
  ['exit', 'href', 'https://example.org/elsewhere'],
];

/** How it may come out of a word processor, a mail program or a site builder. */
const changes: Record<string, (value: string) => string> = {
  'curly quotes': (value) => `”${value}”`,
  'quotes of two kinds': (value) => `“${value}„`,
  guillemets: (value) => `«\u00a0${value}\u00a0»`,
  'spaces around it': (value) => `"  ${value}\u00a0"`,
  'marks without width': (value) => `"\u200b${value}\ufeff"`,
};
const idAttributes = ['region', 'topic', 'only', 'story', 'situation', 'kind'];

describe('an attribute that was pasted with', () => {
  const { fetch } = window;
  before(() => {
    const own = { ...smallLibrary(), wording: { contacts: { title: 'Our own panel' } } };
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(own)));
  });
  after(() => (window.fetch = fetch));

  for (const [name, change] of Object.entries(changes)) {
    for (const [widget, attribute, value] of attributes) {
      it(`${name}: ${attribute} on <peer-support-${widget}>`, () =>
        expectSame(widget, `${attribute}="${value}"`, `${attribute}=${change(value)}`));
    }
  }

  for (const [widget, attribute, value] of attributes.filter(([, name]) => idAttributes.includes(name))) {
    for (const written of [value.toUpperCase(), value.toLowerCase()]) {
      it(`other capitals: ${attribute}="${written}" on <peer-support-${widget}>`, () =>
        expectSame(widget, `${attribute}="${value}"`, `${attribute}="${written}"`));
    }
  }

  for (const written of ['A,B', 'A, B', 'A B', 'A ; B']) {
    for (const [open, close] of ['""', '””']) {
      it(`“${written}” between ids, in ${open}${close}`, () => {
        const only = written.replace('A', third!.id).replace('B', second!.id);
        return expectSame('myths', `only="${third!.id} ${second!.id}"`, `only=${open}${only}${close}`);
      });
    }
  }

  it('curly quotes on the wrapper', async () => {
    const inside = '<peer-support-contacts></peer-support-contacts>';
    const place = await put(`<peer-support region=”GB-NIR”>${inside}</peer-support>`);
    const panel = place.querySelector('peer-support-contacts')!;
    await waitUntil(() => see(panel).text.includes('Showing help in Northern Ireland.'), 'the nation is shown');
  });
});

/**
 * Puts a widget on the page three times, and waits until what was pasted shows what was meant, which is not what is shown
 * without it. What a widget shows grows for a while: they are compared until then.
 */
async function expectSame(widget: string, meant: string, pasted: string): Promise<void> {
  const tag = `peer-support-${widget}`;
  const place = await put([meant, pasted, ''].map((attributes) => `<${tag} ${attributes}></${tag}>`).join(''));
  const seen = () => [...place.children].map((element) => JSON.stringify(see(element)));
  const asMeant = () => {
    const [first, second, without] = seen();
    return [...place.children].every(isReady) && second === first && first !== without;
  };
  try {
    await waitUntil(asMeant, 'it is shown');
  } catch {
    const [first, second, without] = seen();
    expect(second).to.equal(first);
    expect(first).not.to.equal(without);
    throw new Error(`${tag} is not drawn.`);
  }
}

async function put(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.insertAdjacentHTML('beforeend', markup);
  return place;
}

/** What a visitor sees of a widget, or hears. */
function see(element: Element): { text: string; links: string[]; headings: string[] } {
  const inside = allElements(element);
  return {
    text: element.shadowRoot?.textContent ?? '',
    links: inside.flatMap((each) => each.getAttribute('href') ?? []),
    headings: inside.filter((each) => /^h\d$/.test(each.localName)).map((each) => each.localName),
  };
}
