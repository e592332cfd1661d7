import { expect, fixture, html } from '@open-wc/testing';
import { accessibleName, accessibleRole, findAllByRole, getByRole } from './accessible.js';

describe('accessible', () => {
  it('names a control as a screen reader does', async () => {
    const root = await fixture<HTMLElement>(html`
      <div>
        <span id="word">Change</span>
        <button id="button" aria-labelledby="word button"><span aria-hidden="true">✎</span> answer</button>
      </div>
    `);
    const button = root.querySelector('button') as HTMLElement;
    expect(accessibleName(button)).to.equal('Change answer');
    expect(accessibleRole(button)).to.equal('button');
  });

  it('finds what is inside shadow roots, and leaves out what is hidden', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const inner = document.createElement('p');
    inner.textContent = 'Next';
    const hidden = Object.assign(document.createElement('button'), { hidden: true, textContent: 'Next' });
    const button = document.createElement('button');
    button.append('Next');
    root.attachShadow({ mode: 'closed' }).append(inner, hidden, button);
    expect(findAllByRole(root, 'button', 'Next')).to.deep.equal([button]);
  });

  it('says which names there are when the one asked for is not there', async () => {
    const root = await fixture<HTMLElement>(html`<p><button>Back</button><button>Next</button></p>`);
    expect(() => getByRole(root, 'button', 'Skip')).to.throw('found 0. The names there are: “Back”, “Next”.');
  });
});
