import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import { isDrawn, isTextShown, putWidget, removeWidgets, tags, untilSettled } from './put-widget.js';
import type { Widget } from '../../src/runtime/widget.js';
import { recordConsole } from './record-console.js';
import { recordUncaught } from './record-uncaught.js';

describe('a widget that cannot be drawn', () => {
  let recorder: ReturnType<typeof recordConsole>;
  let page: ReturnType<typeof recordUncaught>;

  beforeEach(() => {
    recorder = recordConsole();
    page = recordUncaught();
  });

  afterEach(() => {
    recorder.stop();
    page.stop();
    removeWidgets();
  });

  /** The page's own text, one line on the console, and nothing thrown at the page. */
  function expectPageText(widget: Widget, reason: string): void {
    expect([isTextShown(widget), isDrawn(widget)], widget.localName).to.deep.equal([true, false]);
    const said = recorder.messages.map(({ text }) => text).filter((text) => text.includes(reason));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain("The page's own text inside the tag is shown");
    expect(page.uncaught).to.deep.equal([]);
  }

  let count = 0;
  /** Throws something that is told from everything else. */
  function thrower(name: string): { fail: () => never; reason: string } {
    const reason = `${name} threw ${(count += 1)}`;
    return {
      reason,
      fail: () => {
        throw new Error(reason);
      },
    };
  }

  for (const tag of tags) {
    for (const step of [
      'createRenderRoot',
      'willUpdate',
      'update',
      'render',
      'firstUpdated',
      'updated',
      'shouldUpdate',
    ])
      it(`shows the page’s own text: ${tag}, ${step}`, async () => {
        const { fail, reason } = thrower(step);
        const widget = putWidget(tag);
        Object.assign(widget, { [step]: fail });
        await untilSettled(widget);
        expectPageText(widget, reason);
      });

    for (const step of ['willUpdate', 'update', 'render', 'renderWidget', 'updated', 'shouldUpdate'])
      it(`shows the page’s own text again: ${tag}, ${step}`, async () => {
        const { fail, reason } = thrower(step);
        const widget = putWidget(tag);
        await untilSettled(widget);
        expect([isTextShown(widget), isDrawn(widget)]).to.deep.equal([false, true]);
        Object.assign(widget, { [step]: fail });
        widget.requestUpdate();
        await widget.updateComplete;
        await widget.updateComplete;
        expectPageText(widget, reason);
      });

    for (const hook of ['hostConnected', 'hostUpdate', 'hostUpdated'])
      it(`shows the page’s own text: ${tag}, ${hook} of a controller`, async () => {
        const { fail, reason } = thrower(hook);
        const widget = putWidget(tag);
        widget.addController({ [hook]: fail });
        await untilSettled(widget);
        expectPageText(widget, reason);
      });

    it(`shows the page’s own text: ${tag}, hostDisconnected of a controller`, async () => {
      const { fail, reason } = thrower('hostDisconnected');
      const widget = putWidget(tag);
      await untilSettled(widget);
      widget.addController({ hostDisconnected: fail });
      const place = widget.parentElement!;
      widget.remove();
      place.append(widget);
      expectPageText(widget, reason);
    });

    it(`shows the page’s own text: ${tag}, an attribute that cannot be read`, async () => {
      const { fail, reason } = thrower('converter');
      const widget = putWidget(tag);
      const { elementProperties } = widget.constructor as typeof ReactiveElement;
      const options = elementProperties.get('headingLevel') as { converter?: unknown };
      const { converter } = options;
      options.converter = fail;
      widget.setAttribute('heading-level', '3');
      options.converter = converter;
      await untilSettled(widget);
      expectPageText(widget, reason);
    });
  }

  it('shows the page’s own text where its constructor throws', () => {
    class Broken extends (customElements.get('peer-support-myths') as CustomElementConstructor) {
      constructor() {
        super();
        throw new Error('constructor threw');
      }
    }
    customElements.define('peer-support-broken', Broken);
    const widget = putWidget('peer-support-broken');
    expect([isTextShown(widget), widget.shadowRoot]).to.deep.equal([true, null]);
    // The browser tells the page so itself.
    expect(page.uncaught).to.deep.equal(['Error: constructor threw']);
  });

  it('shows the page’s own text where the library is broken', async () => {
    const { fail, reason } = thrower('section');
    const widget = putWidget('peer-support-myths');
    Object.assign(widget.library, { section: fail, giveUp: fail });
    await untilSettled(widget);
    expectPageText(widget, reason);
  });

  it('stays as it is from then on', async () => {
    const { fail, reason } = thrower('render');
    const widget = putWidget('peer-support-myths');
    Object.assign(widget, { render: fail });
    await untilSettled(widget);
    widget.headingLevel = 4;
    const place = widget.parentElement!;
    widget.remove();
    place.append(widget);
    await widget.updateComplete;
    await untilSettled(widget);
    expectPageText(widget, reason);
  });

  for (const language of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])
    it(`is not one inside lang="${language}"`, async () => {
      const place = document.body.appendChild(document.createElement('div'));
      place.lang = language;
      for (const tag of tags) {
        const widget = putWidget(
          tag,
          `region="${language}" topic="${language}" only="${language}" story="${language}"`,
        );
        place.append(widget);
        await untilSettled(widget);
        const isFallback = tag === 'peer-support-guide' || tag === 'peer-support-contacts';
        expect([tag, isDrawn(widget) || (isFallback && isTextShown(widget))]).to.deep.equal([tag, true]);
      }
      expect(page.uncaught).to.deep.equal([]);
      const failed = recorder.messages.map(({ text }) => text).filter((text) => text.includes('could not'));
      expect(failed).to.deep.equal([]);
      place.remove();
    });
});
