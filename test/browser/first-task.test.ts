import { expect } from '@open-wc/testing';
import '../../src/components/myths/myths.define.js';
import type { Widget } from '../../src/runtime/widget.js';
import { isReady } from './is-ready.js';

/** A widget that has just been put on the page. */
function put(): Widget {
  const widget = document.createElement('peer-support-myths') as unknown as Widget;
  widget.insertAdjacentHTML('beforeend', '<a href="tel:999">Call 999</a>');
  document.body.append(widget);
  return widget;
}

function fallbackOf(widget: Widget): Element {
  const [link] = widget.children;
  if (!link) throw new Error('The page has nothing inside the tag.');
  return link;
}

describe('a widget that is put on the page', () => {
  let widget: Widget;

  beforeEach(() => (widget = put()));
  afterEach(() => widget.remove());

  it('leaves the page’s own text in sight until it has a task of its own to start in', async () => {
    await Promise.resolve();
    expect(widget.shadowRoot).to.equal(null);
    expect(fallbackOf(widget).getClientRects()).to.have.length(1);
    await widget.updateComplete;
    expect(isReady(widget)).to.equal(true);
    expect(fallbackOf(widget).getClientRects()).to.have.length(0);
  });

  it('starts nothing where it has left the page by then, and starts when it is back', async () => {
    widget.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(widget.shadowRoot).to.equal(null);
    document.body.append(widget);
    await widget.updateComplete;
    expect(isReady(widget)).to.equal(true);
  });

  it('starts once where it is moved before', async () => {
    let started = 0;
    widget.addController({ hostConnected: () => (started += 1) });
    document.body.prepend(widget);
    await widget.updateComplete;
    expect(started).to.equal(1);
  });

  it('goes on at once where it is only moved', async () => {
    await widget.updateComplete;
    document.body.prepend(widget);
    expect(widget.shadowRoot?.textContent).not.to.equal('');
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(widget.shadowRoot?.querySelector('h4')).not.to.equal(null);
  });
});
