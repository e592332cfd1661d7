import { expect } from '@open-wc/testing';
import { watchForTags } from './watch-for-tags.js';

describe('watchForTags', () => {
  let found: string[];
  const until = async (tag: string) => {
    while (!found.includes(tag)) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  /** Every test has tags of its own: nothing stops watching. */
  function watch(...tags: string[]): HTMLElement {
    found = [];
    watchForTags(tags, (tag) => found.push(tag));
    return document.body.appendChild(document.createElement('div'));
  }

  it('finds each tag once, also one that comes later', async () => {
    document.body.append(document.createElement('x-early'));
    const place = watch('x-early', 'x-late', 'x-never');
    expect(found).to.deep.equal(['x-early']);
    place.innerHTML = '<p><x-late></x-late><x-late></x-late><x-early></x-early></p>';
    await until('x-late');
    place.append(document.createElement('x-late'));
    expect(found).to.deep.equal(['x-early', 'x-late']);
  });

  it('finds tags in a shadow root that it is told of, also one that nobody else can look into', async () => {
    const root = watch('x-inside', 'x-later').attachShadow({ mode: 'closed' });
    root.innerHTML = '<x-inside></x-inside>';
    expect(found).to.deep.equal([]);
    document.dispatchEvent(new CustomEvent('peer-support-watch', { detail: root }));
    expect(found).to.deep.equal(['x-inside']);
    root.append(document.createElement('x-later'));
    await until('x-later');
  });
});
