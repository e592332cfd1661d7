import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
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

const { topics } = guideByLanguage.en as Sections['guide'];
const { myths } = mythsByLanguage.en as Sections['myths'];
const { stories } = storiesByLanguage.en as Sections['stories'];
const topic = topics[2]!;
const [, second, third] = myths;
const story = stories[3]!;
const { situation } = stories.find((each) => each.situation)!;
const [kind] = stories[1]!.kindsOfSupport;

/** What is shown for a widget with an attribute as it should be written. */
const attributes: [widget: string, name: string, value: string][] = [
  ['contacts', 'region', 'GB-NIR'],
  ['contacts', 'feedback', 'mailto:us@example.org'],
  ['contacts', 'heading-level', '4'],
  ['contacts', 'content', '/pasted/library.json'],
  ['guide', 'topic', topic],
  ['myths', 'myth', third!.id],
  ['myths', 'only', `${third!.id},${second!.id}`],
  ['stories', 'story', story.id],
  ['stories', 'situation', situation!],
  ['stories', 'kind', kind!],
  ['stories', 'share-address', 'https://example.org/share'],
  ['exit', 'to', 'https://example.org/elsewhere'],
];

/** How it may come out of a word processor, a mail program or a site builder. */
const changes: Record<string, (value: string) => string> = {
  'curly quotes': (value) => `”${value}”`,
  'quotes of two kinds': (value) => `“${value}„`,
  guillemets: (value) => `«\u00a0${value}\u00a0»`,
  'spaces around it': (value) => `"  ${value}\u00a0"`,
  'marks without width': (value) => `"\u200b${value}\ufeff"`,
};
const idAttributes = ['region', 'topic', 'myth', 'only', 'story', 'situation', 'kind'];

describe('an attribute that was pasted with', () => {
  const { fetch } = window;
  before(() => {
    const own = { ...smallLibrary(), wording: { contacts: { title: 'Our own panel' } } };
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(own)));
  });
  after(() => (window.fetch = fetch));

  for (const [name, change] of Object.entries(changes)) {
    for (const [widget, attribute, value] of attributes) {
      it(`${name}: ${attribute} on <peer-support-${widget}>`, async () => {
        const meant = await show(widget, `${attribute}="${value}"`);
        expect(await show(widget, `${attribute}=${change(value)}`)).to.deep.equal(meant);
        expect(await show(widget, '')).not.to.deep.equal(meant);
      });
    }
  }

  for (const [widget, attribute, value] of attributes.filter(([, name]) => idAttributes.includes(name))) {
    it(`other capitals: ${attribute} on <peer-support-${widget}>`, async () => {
      const meant = await show(widget, `${attribute}="${value}"`);
      expect(await show(widget, `${attribute}="${value.toUpperCase()}"`)).to.deep.equal(meant);
      expect(await show(widget, `${attribute}="${value.toLowerCase()}"`)).to.deep.equal(meant);
    });
  }

  for (const written of ['A,B', 'A, B', 'A B', 'A ; B']) {
    it(`“${written}” between ids, in straight or in curly quotes`, async () => {
      const only = written.replace('A', third!.id).replace('B', second!.id);
      const meant = await show('myths', `only="${third!.id} ${second!.id}"`);
      expect(await show('myths', `only="${only}"`)).to.deep.equal(meant);
      expect(await show('myths', `only=”${only}”`)).to.deep.equal(meant);
    });
  }

  it('curly quotes on the wrapper', async () => {
    const inside = '<peer-support-contacts></peer-support-contacts>';
    const shown = await showAll(`<peer-support region=”GB-NIR”>${inside}</peer-support>`);
    expect(shown.text).to.contain('Showing help in Northern Ireland.');
  });
});

async function show(widget: string, attributes: string): Promise<unknown> {
  return showAll(`<peer-support-${widget} ${attributes}></peer-support-${widget}>`);
}

/** What a visitor sees of it, once it has been drawn and does not change any more. */
async function showAll(markup: string): Promise<{ text: string; links: string[]; headings: string[] }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.insertAdjacentHTML('beforeend', markup);
  const tag = /<(peer-support-[a-z]+)/.exec(markup.replace(/<peer-support [^>]*>/, ''))?.[1] ?? '';
  const element = place.querySelector<LitElement>(tag)!;
  await waitUntil(() => isReady(element), `${tag} is drawn`);
  let before = '';
  for (let same = 0; same < 10; same += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
    const now = allElements(element).length + (element.shadowRoot?.textContent ?? '');
    if (now !== before) same = 0;
    before = now;
  }
  const inside = allElements(element);
  place.remove();
  return {
    text: before,
    links: inside.flatMap((each) => each.getAttribute('href') ?? []),
    headings: inside.filter((each) => /^h\d$/.test(each.localName)).map((each) => each.localName),
  };
}
