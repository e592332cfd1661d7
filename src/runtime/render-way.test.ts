import { expect, fixture, html } from '@open-wc/testing';
import { accessibleName, findAllByRole, getByRole } from '../../test/browser/accessible.js';
import { deepActiveElement } from '../../test/browser/deep-active-element.js';
import { recordConsole } from '../../test/browser/record-console.js';
import { waitUntil } from '../../test/browser/wait-until.js';
import { makeMyth } from '../../test/fixtures/make-myth.js';
import { paragraphs, review, sharedByName, wordsByName } from '../../test/fixtures/words-by-name.js';
import { PeerSupportGuide } from '../components/guide/guide.js';
import { PeerSupport } from '../components/library/library.js';
import { PeerSupportMyths } from '../components/myths/myths.js';
import type { Guide } from '../content-model/guide.js';
import { registerSection } from './built-in-library.js';
import { defineElement } from './define-element.js';

defineElement('peer-support', PeerSupport);
defineElement('peer-support-guide', PeerSupportGuide);
defineElement('peer-support-myths', PeerSupportMyths);

const empty = { evidence: [], situations: [], sources: [], review };
const guides: Guide[] = [
  {
    id: 'kinds',
    title: 'Kinds',
    intro: 'Intro.',
    body: paragraphs('Text.'),
    next: [
      { text: 'Take a walk.' },
      { text: 'Read a story.', to: 'stories' },
      { text: 'Look at the myths.', to: 'myths' },
      { text: 'Find help.', to: 'contacts' },
      { text: 'Read the other guide.', guide: 'other' },
    ],
    ...empty,
  },
  { id: 'other', title: 'Other', intro: 'Intro.', body: paragraphs('Text.'), next: [], ...empty },
];

describe('what leads to another widget', () => {
  const before = location.href;

  beforeEach(() => {
    registerSection('layout', { en: sharedByName() });
    registerSection('shared', { en: sharedByName() });
    registerSection('myths', { en: { words: wordsByName('myths'), myths: [makeMyth('one', { guide: 'other' })] } });
    registerSection('guide', { en: { words: wordsByName('guide'), topics: guides } });
    for (const guide of guides) registerSection(`guide/${guide.id}`, { en: { guide, evidence: [] } });
  });

  it('is plain words where the page does not have it and does not say where it is', async () => {
    const { guide } = await show(html`<peer-support-guide topic="kinds"></peer-support-guide>`);
    expect(stepsOf(guide)).to.deep.equal([
      'Take a walk.',
      'Read a story.',
      'Look at the myths.',
      'Find help.',
      'button: Read the other guide.',
    ]);
  });

  it('is a button where the page has it, and goes there without a trace in the address', async () => {
    const { guide, myths } = await show(
      html`<peer-support-guide topic="kinds"></peer-support-guide><peer-support-myths></peer-support-myths>`,
    );
    const button = getByRole(guide, 'button', 'Look at the myths.');
    const entries = history.length;
    button.click();
    expect(document.activeElement === myths).to.equal(true);
    expect(accessibleName(deepActiveElement()!)).to.equal('title');
    expect([location.href, history.length]).to.deep.equal([before, entries]);
  });

  it('is a link where the page says where it is, on the widget or around it', async () => {
    const { guide } = await show(html`
      <peer-support contacts-href="/help">
        <peer-support-guide topic="kinds" stories-href="https://elm-road.example/stories"></peer-support-guide>
      </peer-support>
    `);
    expect(stepsOf(guide)).to.deep.equal([
      'Take a walk.',
      'link: Read a story. https://elm-road.example/stories',
      'Look at the myths.',
      'link: Find help. /help',
      'button: Read the other guide.',
    ]);
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', '/a b'])
    it(`is plain words where the address is ${href}, and the console says so`, async () => {
      const { messages, stop } = recordConsole();
      const { guide } = await show(html`<peer-support-guide topic="kinds" stories-href=${href}></peer-support-guide>`);
      stop();
      expect(findAllByRole(guide, 'link')).to.deep.equal([]);
      expect(messages.map(({ text }) => text).join()).to.contain(`cannot use stories-href="${href}"`);
    });

  it('is, in a card, a link to the guide that explains it', async () => {
    const { myths } = await show(html`<peer-support-myths guide-href="/about"></peer-support-myths>`);
    getByRole(myths, 'button', 'Fact one').click();
    await (myths as PeerSupportMyths).updateComplete;
    const link = getByRole<HTMLAnchorElement>(myths, 'link', 'read-guide-name Fact one');
    expect(link.getAttribute('href')).to.equal('/about#peer-support-guide-other');
  });

  it('is, in a card, a button that opens that guide where the page has guides', async () => {
    const { guide, myths } = await show(
      html`<peer-support-myths></peer-support-myths><peer-support-guide></peer-support-guide>`,
    );
    getByRole(myths, 'button', 'Fact one').click();
    await (myths as PeerSupportMyths).updateComplete;
    getByRole(myths, 'button', 'read-guide-name Fact one').click();
    await waitUntil(() => accessibleName(deepActiveElement()!) === 'Other', 'the guide has the focus');
    expect(document.activeElement === guide).to.equal(true);
  });

  it('is not there in a card of a page without guides', async () => {
    const { myths } = await show(html`<peer-support-myths></peer-support-myths>`);
    getByRole(myths, 'button', 'Fact one').click();
    await (myths as PeerSupportMyths).updateComplete;
    expect(findAllByRole(myths, 'button').map(accessibleName).join()).not.to.contain('read-guide');
  });
});

type Shown = Record<'guide' | 'myths', HTMLElement>;

async function show(markup: unknown): Promise<Shown> {
  const around = await fixture(html`<div>${markup}</div>`);
  const find = (name: string) => around.querySelector<PeerSupportGuide>(`peer-support-${name}`);
  await waitUntil(
    () => [find('guide'), find('myths')].every((widget) => !widget || widget.ready),
    'the widgets are drawn',
  );
  await find('guide')?.updateComplete;
  return { guide: find('guide')!, myths: find('myths')! };
}

function stepsOf(guide: HTMLElement): string[] {
  return [...(guide.shadowRoot?.querySelectorAll<HTMLElement>('.dots li') ?? [])].map((step) => {
    const way = step.querySelector('a, button');
    if (!way) return step.textContent.trim();
    return way.localName === 'a'
      ? `link: ${accessibleName(way)} ${way.getAttribute('href')}`
      : `button: ${accessibleName(way)}`;
  });
}
