import { expect } from '@open-wc/testing';
import '../../src/components/library/library.define.js';
import '../../src/components/myths/myths.define.js';
// Loaded with the first library otherwise, which would then come later than the test says.
import '../../src/runtime/fetch-library.js';
import type { Widget } from '../../src/runtime/widget.js';
import { deepActiveElement } from './deep-active-element.js';
import { isReady } from './is-ready.js';
import { recordConsole } from './record-console.js';
import { serveLate } from './serve-late.js';
import { smallLibrary } from './small-library.js';
import { untilDrawn } from './until-drawn.js';

let count = 0;

async function mount(inside: string): Promise<Widget> {
  const wrapper = document.createElement('peer-support');
  wrapper.setAttribute('src', `/late/${(count += 1)}.json`);
  const widget = document.createElement('peer-support-myths') as unknown as Widget;
  widget.insertAdjacentHTML('beforeend', inside);
  wrapper.append(widget);
  document.body.append(wrapper);
  await untilDrawn();
  return widget;
}

function textIn(widget: Widget): string {
  return widget.shadowRoot?.textContent ?? '';
}

describe('a library that arrives late', () => {
  let late: ReturnType<typeof serveLate>;

  beforeEach(() => (late = serveLate()));

  afterEach(() => {
    late.restore();
    document.querySelectorAll('peer-support').forEach((wrapper) => wrapper.remove());
  });

  it('finds the page’s own words on the screen, and takes their place', async () => {
    const widget = await mount('<a href="tel:999">Call 999</a>');
    expect(isReady(widget)).to.equal(false);
    late.arrive(smallLibrary());
    await untilDrawn();
    expect(textIn(widget)).to.contain('A fact one');
  });

  it('finds the built-in words where the page has none', async () => {
    const widget = await mount('');
    expect(isReady(widget)).to.equal(true);
    late.arrive(smallLibrary());
    await untilDrawn();
    expect(textIn(widget)).to.contain('A fact one');
  });

  it('does not take away a link that has the focus, and waits until it has moved on', async () => {
    const widget = await mount('<a href="tel:999">Call 999</a> <a href="tel:116123">Call 116 123</a>');
    const [first, second] = widget.querySelectorAll('a');
    first?.focus();
    late.arrive(smallLibrary());
    await untilDrawn();
    expect(document.activeElement).to.equal(first);
    second?.focus();
    await untilDrawn();
    expect(document.activeElement).to.equal(second);
    second?.blur();
    await untilDrawn();
    expect(textIn(widget)).to.contain('A fact one');
  });

  it('keeps the focus in the widget where it replaces what had it', async () => {
    const widget = await mount('');
    const buttons = widget.shadowRoot?.querySelectorAll<HTMLElement>('.fact button');
    buttons?.[5]?.focus();
    expect(widget.shadowRoot?.activeElement).to.equal(buttons?.[5]);
    late.arrive(smallLibrary());
    await untilDrawn();
    expect(textIn(widget)).to.contain('A fact one');
    expect(deepActiveElement()?.getRootNode()).to.equal(widget.shadowRoot);
  });

  it('is there for a widget that comes after its wrapper was taken off the page and put back', async () => {
    const widget = await mount('');
    const wrapper = widget.parentElement!;
    late.arrive(smallLibrary());
    await untilDrawn();
    wrapper.remove();
    document.body.append(wrapper);
    wrapper.insertAdjacentHTML('beforeend', '<peer-support-myths><a href="tel:999">Call 999</a></peer-support-myths>');
    await untilDrawn();
    expect(textIn(wrapper.lastElementChild as unknown as Widget)).to.contain('A fact one');
  });

  it('is left behind by a widget that is taken out of its wrapper', async () => {
    const widget = await mount('');
    late.arrive(smallLibrary());
    await untilDrawn();
    const wrapper = widget.parentElement!;
    document.body.append(widget);
    await untilDrawn();
    expect(textIn(widget)).not.to.contain('A fact one');
    wrapper.append(widget);
    await untilDrawn();
    expect(textIn(widget)).to.contain('A fact one');
  });

  it('makes way for the built-in words where it cannot be drawn, and says so once', async () => {
    const { messages, stop } = recordConsole();
    const widget = await mount('');
    const draw = (widget as unknown as { renderWidget: (sections: unknown) => unknown }).renderWidget;
    Object.assign(widget, {
      renderWidget(sections: { myths: { myths: { id: string }[] } }) {
        if (sections.myths.myths[0]?.id === 'one') throw new Error('no');
        return draw.call(widget, sections);
      },
    });
    late.arrive(smallLibrary());
    await untilDrawn();
    stop();
    expect(isReady(widget)).to.equal(true);
    expect(textIn(widget)).not.to.contain('A fact one');
    expect(messages.map(({ text }) => text)).to.have.length(1);
    expect(messages[0]?.text).to.contain('could not be drawn with the words it was given (no)');
  });

  it('leaves the page’s own words where nothing can be drawn, for good', async () => {
    const { messages, stop } = recordConsole();
    const widget = await mount('<p>Call 999</p>');
    Object.assign(widget, {
      renderWidget() {
        throw new Error('never');
      },
    });
    late.arrive(smallLibrary());
    await untilDrawn();
    widget.requestUpdate();
    await untilDrawn();
    stop();
    expect(isReady(widget)).to.equal(false);
    expect(widget.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(5);
    expect(messages).to.have.length(2);
  });
});
