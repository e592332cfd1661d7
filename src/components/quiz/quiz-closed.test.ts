import { expect, fixture, html } from '@open-wc/testing';
import { keepShadowRootsClosed } from '../../../test/browser/open-shadow-roots.js';
import { whenReady } from '../../../test/browser/quiz-visitor.js';
import type { PeerSupportQuiz } from './quiz.js';

/* A file of its own: shadow roots stay closed for the rest of the page. */
describe('<peer-support-quiz> as on a real page', () => {
  before(() => keepShadowRootsClosed());

  it('hides what is pressed from the page’s own scripts', async () => {
    const widget = await fixture<PeerSupportQuiz>(html`<peer-support-quiz region="GB-SCT"></peer-support-quiz>`);
    await whenReady(widget);
    const targets: EventTarget[] = [];
    const listen = (event: Event) =>
      targets.push(...event.composedPath().filter((target) => target instanceof Element));
    window.addEventListener('click', listen);
    (widget.renderRoot as ShadowRoot).querySelector<HTMLElement>('.actions button')!.click();
    window.removeEventListener('click', listen);
    expect(widget.shadowRoot).to.equal(null);
    expect(targets[0]).to.equal(widget);
  });
});
