import { expect, fixture, html } from '@open-wc/testing';
import { deepActiveElement } from './deep-active-element.js';
import { press, pressTimes } from './press.js';

function recordClicks(root: Element): string[] {
  const clicks: string[] = [];
  root.addEventListener('click', (event) => clicks.push((event.target as HTMLElement).id));
  return clicks;
}

describe('press', () => {
  it('moves the focus on with Tab and back with Shift+Tab', async () => {
    const root = await fixture(html`<p><button id="one">One</button><a id="two" href="#two">Two</a></p>`);
    root.querySelector('button')?.focus();
    await press('Tab');
    expect(deepActiveElement()?.id).to.equal('two');
    await press('Shift+Tab');
    expect(deepActiveElement()?.id).to.equal('one');
  });

  it('presses a button with Enter and with Space', async () => {
    const root = await fixture(html`<p><button id="one">One</button></p>`);
    const clicks = recordClicks(root);
    root.querySelector('button')?.focus();
    await press('Enter', 'Space');
    expect(clicks).to.deep.equal(['one', 'one']);
  });

  it('chooses with the arrows and with Space', async () => {
    const root = await fixture(html`
      <fieldset>
        <legend>Pick</legend>
        <label><input type="radio" name="pick" value="a" /> A</label>
        <label><input type="radio" name="pick" value="b" /> B</label>
      </fieldset>
    `);
    const [first, second] = root.querySelectorAll('input');
    first?.focus();
    await press('Space');
    expect(first?.checked).to.equal(true);
    await press('ArrowDown');
    expect(second?.checked).to.equal(true);
  });

  it('tells Shift alone and any letter', async () => {
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listen);
    await pressTimes('Shift', 3);
    await press('e', 'l', 'l', 'Escape');
    document.removeEventListener('keydown', listen);
    expect(keys).to.deep.equal(['Shift', 'Shift', 'Shift', 'e', 'l', 'l', 'Escape']);
  });
});
