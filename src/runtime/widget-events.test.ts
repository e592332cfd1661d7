import { expect } from '@open-wc/testing';
import { makePlace, putWidget, removeWidgets, tags, untilSettled } from '../../test/browser/put-widget.js';
import { serveLibraries } from '../../test/browser/mount-library.js';
import { recordConsole } from '../../test/browser/record-console.js';
import type { Widget } from './widget.js';
import { PeerSupportErrorEvent, PeerSupportReadyEvent } from './widget-events.js';

const types = ['peer-support-ready', 'peer-support-error'] as const;

/** What a page hears on its outermost part, and what each event carries. */
function listen() {
  const heard: [type: string, target: string, detail: unknown][] = [];
  const events: Event[] = [];
  const note = (event: CustomEvent<unknown>) => {
    events.push(event);
    heard.push([event.type, (event.target as Element).localName, event.detail]);
  };
  for (const type of types) window.addEventListener(type, note as (event: Event) => void);
  const stop = () => types.forEach((type) => window.removeEventListener(type, note as (event: Event) => void));
  return { heard, events, stop };
}

describe('the events of every widget', () => {
  let page: ReturnType<typeof listen>;
  let recorder: ReturnType<typeof recordConsole>;

  beforeEach(() => {
    page = listen();
    recorder = recordConsole();
  });

  afterEach(() => {
    page.stop();
    recorder.stop();
    removeWidgets();
    document.querySelectorAll('peer-support').forEach((wrapper) => wrapper.remove());
  });

  for (const tag of tags) {
    it(`say once that it is drawn: ${tag}`, async () => {
      const widget = putWidget(tag);
      expect(widget.ready).to.equal(false);
      await untilSettled(widget);
      widget.requestUpdate();
      await widget.updateComplete;
      expect(page.heard).to.deep.equal([['peer-support-ready', tag, { tag }]]);
      expect(page.events[0]).to.be.instanceOf(PeerSupportReadyEvent);
      expect(widget.ready).to.equal(true);
    });

    it(`say that it could not be drawn: ${tag}`, async () => {
      const widget = putWidget(tag);
      Object.assign(widget, {
        render: () => {
          throw new Error(`no ${tag} today`);
        },
      });
      await untilSettled(widget);
      expect(page.heard).to.deep.equal([['peer-support-error', tag, { tag, reason: 'not-drawn' }]]);
      expect(page.events[0]).to.be.instanceOf(PeerSupportErrorEvent);
      expect(widget.ready).to.equal(false);
    });
  }

  it('come once the content is there to be used', async () => {
    const { place, fill } = makePlace('peer-support-myths');
    const drawn = new Promise<boolean>((resolve) =>
      place.addEventListener('peer-support-ready', ({ target }) =>
        resolve(Boolean((target as Widget).shadowRoot?.querySelector('summary'))),
      ),
    );
    fill();
    expect(await drawn).to.equal(true);
  });

  it('reach a page from inside the shadow root of another component', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.className = 'place';
    const widget = document.createElement('peer-support-myths');
    host.attachShadow({ mode: 'open' }).append(widget);
    await untilSettled(widget as unknown as Widget);
    expect(page.heard).to.deep.equal([['peer-support-ready', 'div', { tag: 'peer-support-myths' }]]);
  });

  for (const [where, tag, put] of [
    ['on the widget', 'peer-support-myths', () => putWidget('peer-support-myths', 'src="/none/a.json"')],
    [
      'around it',
      'peer-support',
      () => {
        const { place, fill } = makePlace(
          'peer-support-myths',
          '',
          (inside) => `<peer-support src="/none/b.json">${inside}</peer-support>`,
        );
        fill();
        return place.querySelector<Widget>('peer-support-myths')!;
      },
    ],
  ] as const)
    it(`say that a library ${where} could not be used`, async () => {
      const stopServing = serveLibraries();
      const widget = put();
      while (!widget.ready) await new Promise((resolve) => setTimeout(resolve, 5));
      stopServing();
      const errors = page.heard.filter(([type]) => type === 'peer-support-error');
      expect(errors).to.deep.equal([['peer-support-error', tag, { tag, reason: 'library-not-used' }]]);
      expect(widget.ready).to.equal(true);
    });

  it('break nothing on a page that has broken how events are sent', async () => {
    const widget = putWidget('peer-support-myths');
    const dispatch = widget.dispatchEvent.bind(widget);
    Object.assign(widget, {
      dispatchEvent: (event: Event) => {
        if (event instanceof PeerSupportReadyEvent) throw new Error('broken');
        return dispatch(event);
      },
    });
    await untilSettled(widget);
    expect([widget.ready, recorder.messages.length]).to.deep.equal([true, 0]);
  });
});
