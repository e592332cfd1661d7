import { expect, fixture, html } from '@open-wc/testing';
import { deepActiveElement } from './deep-active-element.js';

describe('deepActiveElement', () => {
  it('finds the focus inside nested shadow roots', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('div');
    const button = document.createElement('button');
    outer.attachShadow({ mode: 'closed' }).append(inner);
    inner.attachShadow({ mode: 'closed' }).append(button);
    button.focus();
    expect(deepActiveElement()).to.equal(button);
  });
});
