import { expect, fixture, html } from '@open-wc/testing';
import '../../src/components/contacts/contacts.define.js';
import '../../src/components/guide/guide.define.js';
import '../../src/components/myths/myths.define.js';
import '../../src/components/stories/stories.define.js';
import '../../src/components/library/library.define.js';
import { signalLeaving, whenLeaving } from '../../src/runtime/leave-signal.js';
import type { Suggestion } from '../../src/runtime/library-context.js';
import type { Widget } from '../../src/runtime/widget.js';
import { findAllByRole } from './accessible.js';
import { isReady } from './is-ready.js';
import { replaceForNow } from './replace-for-now.js';
import { untilDrawn } from './until-drawn.js';
import { waitUntil } from './wait-until.js';

/* Leaving by the exit may fail, and a browser may bring the page back: nothing then shows what somebody read. */
describe('a visitor who leaves by the exit', () => {
  it('leaves no opened myth behind', async () => {
    const widget = await show(html`<peer-support-myths></peer-support-myths>`);
    const before = textOf(widget);
    find(widget, '.fact button').click();
    await widget.updateComplete;
    expect(widget.renderRoot.querySelectorAll('.card.open')).to.have.length(1);
    await leave(widget);
    expect(widget.renderRoot.querySelectorAll('.card.open')).to.have.length(0);
    expect(textOf(widget)).to.equal(before);
  });

  it('leaves no chosen guide behind', async () => {
    const widget = await show(html`<peer-support-guide></peer-support-guide>`);
    const title = () => widget.renderRoot.querySelector('.title')?.textContent;
    const before = title();
    const [first] = findAllByRole(widget, 'button').filter((button) => !button.matches('.urgent'));
    first!.click();
    await waitUntil(() => title() !== before, 'the guide is shown');
    await leave(widget);
    expect(title()).to.equal(before);
  });

  it('leaves no chosen stories behind, and no story that was asked for', async () => {
    const widget = await show(html`<peer-support-stories></peer-support-stories>`);
    const position = () => widget.renderRoot.querySelector('.slide:not([inert]) .story-title')?.textContent;
    const before = position();
    const filters = find(widget, '.filters') as HTMLDetailsElement;
    filters.open = true;
    await waitUntil(() => widget.renderRoot.querySelector('.filters select'), 'the filters are there');
    const select = find(widget, '.filters select') as HTMLSelectElement;
    select.value = select.options[select.options.length - 1]!.value;
    select.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    expect(find(widget, '.lead [aria-live]').textContent?.trim()).not.to.equal('');
    await leave(widget);
    expect((find(widget, '.filters select') as HTMLSelectElement).value).to.equal('');
    expect(find(widget, '.lead [aria-live]').textContent?.trim()).to.equal('');
    expect(position()).to.equal(before);
  });

  it('leaves no services open, and no word that a link was copied', async () => {
    const widget = await show(html`<peer-support-contacts region="IE"></peer-support-contacts>`);
    await waitUntil(() => widget.renderRoot.querySelector('details.group'), 'the services are there');
    const open = () => [...widget.renderRoot.querySelectorAll('details')].filter((details) => details.open).length;
    const before = open();
    const group = find(widget, 'details.group') as HTMLDetailsElement;
    group.open = true;
    const putBack = replaceForNow(navigator.clipboard, { writeText: () => Promise.resolve() });
    group.querySelector<HTMLElement>('.item-link .link')!.click();
    await waitUntil(() => group.querySelector('.item-link .status p'), 'it is said that the link was copied');
    putBack();
    await leave(widget);
    expect(open()).to.equal(before);
    expect(group.querySelector('.item-link .status')).to.equal(null);
  });

  it('leaves no stories behind that the quiz has suggested, whichever hears of it first', async () => {
    const wrapper = await fixture(html`<peer-support><peer-support-stories></peer-support-stories></peer-support>`);
    const widget = wrapper.firstElementChild as Widget;
    await waitUntil(() => isReady(widget), 'the widget is drawn');
    await untilDrawn();
    const title = () => widget.renderRoot.querySelector('.slide:not([inert]) .story-title')?.textContent;
    const before = title();
    const { shared } = widget.library;
    const suggestion: Suggestion = { kindsOfSupport: ['informal'], sharedExperiences: [], urgent: false };
    shared?.suggest(suggestion);
    await untilDrawn();
    expect(title()).not.to.equal(before);
    const stop = whenLeaving(() => shared?.suggest(undefined));
    await leave(widget);
    stop();
    expect(title()).to.equal(before);
  });
});

async function show(content: unknown): Promise<Widget> {
  const widget = await fixture<Widget>(html`${content}`);
  await waitUntil(() => isReady(widget), 'the widget is drawn');
  await untilDrawn();
  return widget;
}

async function leave(widget: Widget): Promise<void> {
  signalLeaving();
  await widget.updateComplete;
  await untilDrawn();
}

function find(widget: Widget, selector: string): HTMLElement {
  return widget.renderRoot.querySelector<HTMLElement>(selector)!;
}

function textOf(widget: Widget): string {
  return (widget.renderRoot as ShadowRoot).textContent ?? '';
}
