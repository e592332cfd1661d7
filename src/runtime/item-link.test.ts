import { expect, fixture, html } from '@open-wc/testing';
import { findAnnouncements, findAllByRole, accessibleName, getByRole } from '../../test/browser/accessible.js';
import { waitUntil } from '../../test/browser/wait-until.js';
import { makeMyth } from '../../test/fixtures/make-myth.js';
import { sharedByName, wordsByName } from '../../test/fixtures/words-by-name.js';
import { PeerSupportMyths } from '../components/myths/myths.js';
import { registerSection } from './built-in-library.js';
import { defineElement } from './define-element.js';

defineElement('peer-support-myths', PeerSupportMyths);

describe('the link to one item', () => {
  let written: string[];

  beforeEach(() => {
    written = [];
    replace('clipboard', { writeText: (words: string) => Promise.resolve(void written.push(words)) });
    replace('canShare', undefined);
    replace('share', undefined);
  });

  afterEach(() => {
    for (const name of ['clipboard', 'canShare', 'share'])
      delete (navigator as unknown as Record<string, unknown>)[name];
    document.querySelector('link[rel="canonical"]')?.remove();
  });

  it('is the page’s own address, with the item, and it is said that it was copied', async () => {
    const widget = await showOpen();
    await pressButton(widget, 'copy-link-name Fact one');
    expect(written).to.deep.equal([`${location.href.replace(/#.*/, '')}#peer-support-myth-one`]);
    expect(findAnnouncements(widget)).to.deep.equal(['link-copied']);
  });

  it('is the page’s canonical address where it has one', async () => {
    const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: '/myths/?lang=en#top' });
    document.head.append(link);
    const widget = await showOpen();
    await pressButton(widget, 'copy-link-name Fact one');
    expect(written).to.deep.equal([`${location.origin}/myths/?lang=en#peer-support-myth-one`]);
  });

  it('is never that of another website', async () => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://elsewhere.example/',
    });
    document.head.append(link);
    const widget = await showOpen();
    await pressButton(widget, 'copy-link-name Fact one');
    expect(written.join()).to.match(new RegExp(`^${location.origin}/`));
  });

  it('is said in words where the browser does not let it be copied', async () => {
    replace('clipboard', { writeText: () => Promise.reject(new Error('no')) });
    const widget = await showOpen();
    await pressButton(widget, 'copy-link-name Fact one');
    expect(findAnnouncements(widget).join()).to.match(/^link-not-copied http.*#peer-support-myth-one$/);
  });

  it('goes to the share sheet of the device only where there is one', async () => {
    expect(buttonsOf(await showOpen())).not.to.include('share-link-name Fact one');
    const shared: ShareData[] = [];
    replace('canShare', () => true);
    replace('share', (data: ShareData) => Promise.resolve(void shared.push(data)));
    const widget = await showOpen();
    await pressButton(widget, 'share-link-name Fact one');
    expect(shared.map(({ title, url }) => [title, url?.replace(/.*#/, '#')])).to.deep.equal([
      ['Fact one', '#peer-support-myth-one'],
    ]);
    expect(findAnnouncements(widget)).to.deep.equal([]);
  });

  it('is left as it is by somebody who closes the sheet, and copied where the sheet fails', async () => {
    replace('canShare', () => true);
    replace('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
    const widget = await showOpen();
    await pressButton(widget, 'share-link-name Fact one');
    expect(written).to.deep.equal([]);
    replace('share', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    await pressButton(widget, 'share-link-name Fact one');
    await waitUntil(() => written.length === 1, 'it is copied');
  });

  it('is not offered on paper', async () => {
    const widget = await showOpen();
    const rules = [...(widget.shadowRoot?.adoptedStyleSheets ?? [])].flatMap((sheet) => [...sheet.cssRules]);
    const printed = rules.filter((rule) => rule.cssText.startsWith('@media print')).map(({ cssText }) => cssText);
    expect(printed.join()).to.match(/\.item-link\s*\{\s*display: none/);
  });
});

function replace(name: string, value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

async function showOpen(): Promise<PeerSupportMyths> {
  registerSection('layout', { en: sharedByName() });
  registerSection('shared', { en: sharedByName() });
  registerSection('myths', { en: { words: wordsByName('myths'), myths: [makeMyth('one')] } });
  const widget = document.createElement('peer-support-myths');
  await fixture(html`<div>${widget}</div>`);
  await waitUntil(() => widget.ready, 'the widget is drawn');
  await pressButton(widget, 'Fact one');
  return widget;
}

async function pressButton(widget: PeerSupportMyths, name: string): Promise<void> {
  getByRole(widget, 'button', name).click();
  // What is copied or shared is known a few steps later.
  for (let i = 0; i < 12; i += 1) await Promise.resolve();
  await widget.updateComplete;
  await widget.updateComplete;
}

function buttonsOf(widget: PeerSupportMyths): string[] {
  return findAllByRole(widget, 'button').map(accessibleName);
}
