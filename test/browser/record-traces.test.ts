import { expect, fixture, html } from '@open-wc/testing';
import { recordTraces } from './record-traces.js';

/* Each way a widget could tell on its visitor is tried here, so that the silence of a widget's own test means something. */
const ways: Record<string, (element: HTMLElement) => unknown> = {
  request: () => fetch('/package.json?answer=hard'),
  storage: () => sessionStorage.setItem('answer', 'hard'),
  cookie: () => (document.cookie = 'answer=hard'),
  history: () => history.replaceState({ answer: 'hard' }, ''),
  title: () => (document.title = 'answer: hard'),
  address: () => (location.hash = 'hard'),
  attribute: (element) => element.setAttribute('data-answer', 'hard'),
  event: (element) =>
    element.dispatchEvent(new CustomEvent('chosen', { bubbles: true, composed: true, detail: { answer: 'hard' } })),
  message: () => window.postMessage('hard', '*'),
};

describe('recordTraces', () => {
  const title = document.title;

  afterEach(() => {
    sessionStorage.clear();
    document.cookie = 'answer=; max-age=0';
    history.replaceState(null, '', location.pathname + location.search);
    document.title = title;
  });

  for (const [way, leave] of Object.entries(ways)) {
    it(`hears what leaves by ${way}`, async () => {
      const element = await fixture<HTMLElement>(html`<p></p>`);
      const recorder = recordTraces();
      await leave(element);
      const traces = await recorder.stop();
      expect(
        traces
          .filter((trace) => trace.way === way)
          .map(({ what }) => what)
          .join(),
      ).to.contain('hard');
    });
  }

  it('hears an image that is asked for', async () => {
    const recorder = recordTraces();
    const image = new Image();
    const settled = new Promise((resolve) => (image.onerror = resolve));
    image.src = '/missing.png?answer=hard';
    await settled;
    expect((await recorder.stop()).map(({ what }) => what).join()).to.contain('answer=hard');
  });

  it('hears what an event of its own class carries', async () => {
    class ChosenEvent extends Event {
      answer = 'hard';
    }
    const element = await fixture<HTMLElement>(html`<p></p>`);
    const recorder = recordTraces();
    element.dispatchEvent(new ChosenEvent('chosen', { bubbles: true, composed: true }));
    expect((await recorder.stop())[0]?.what).to.equal('{"type":"chosen","answer":"hard"}');
  });

  it('hears nothing when nothing is told', async () => {
    const element = await fixture<HTMLElement>(html`<button>Next</button>`);
    const recorder = recordTraces();
    element.click();
    expect(await recorder.stop()).to.deep.equal([]);
  });
});
