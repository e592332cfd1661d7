import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { replaceForNow } from '../../test/browser/replace-for-now.js';
import { afterPaint } from './after-paint.js';
import { drawAhead } from './draw-ahead.js';
import { waitUntil } from '../../test/browser/wait-until.js';

const painted = () => new Promise<void>((resolve) => afterPaint(resolve));

describe('a screen that is drawn ahead', () => {
  it('is drawn later, and nowhere on the page', async () => {
    let drawn = 0;
    const before = document.documentElement.outerHTML;
    drawAhead(() => {
      drawn += 1;
      return html`<p>Not asked for yet</p>`;
    });
    expect(drawn).to.equal(0);
    await waitUntil(() => drawn === 1);
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('is drawn after the paint in a browser without idle callbacks', async () => {
    let isDrawn = false;
    const putBack = replaceForNow(globalThis, { requestIdleCallback: undefined });
    drawAhead(() => (isDrawn = true));
    putBack();
    await waitUntil(() => isDrawn);
  });

  it('is not drawn, and nothing is thrown, where the page has broken idle callbacks', async () => {
    const putBack = replaceForNow(globalThis, {
      requestIdleCallback: () => {
        throw new Error('broken by the page');
      },
    });
    expect(() => drawAhead(() => 'never')).not.to.throw();
    putBack();
    await painted();
  });

  it('throws nothing where it cannot be drawn', async () => {
    let isTried = false;
    drawAhead(() => {
      isTried = true;
      throw new Error('cannot be drawn');
    });
    await waitUntil(() => isTried);
    await painted();
  });
});
