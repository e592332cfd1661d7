import { expect, fixture, html } from '@open-wc/testing';
import { findMisnamed } from './misnamed.js';

describe('findMisnamed', () => {
  it('finds a control whose name does not begin with what is written on it', async () => {
    const root = await fixture(html`
      <div>
        <button aria-label="Close the list">Show list</button>
        <a href="#a" aria-label="Call 999, Emergency services">Call 999</a>
        <button><span style="position: absolute; width: 1px; height: 1px; overflow: hidden">More: </span>Details</button>
        <label>Country <select><option>Wales</option></select></label>
        <button><svg></svg></button>
        <div inert><button aria-label="Other">Out of reach</button></div>
      </div>
    `);
    expect(findMisnamed(root)).to.deep.equal([
      '“show list” is called “close the list”',
      '“details” is called “more: details”',
      '“” is called “”',
    ]);
  });
});
