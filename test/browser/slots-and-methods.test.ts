import { expect } from '@open-wc/testing';
import { findAllByRole, getByRole } from './accessible.js';
import { deepActiveElement } from './deep-active-element.js';
import { makePlace, removeWidgets, tags, untilSettled } from './put-widget.js';
import type { Widget } from '../../src/runtime/widget.js';

const drawn = tags.filter((tag) => tag !== 'peer-support-exit');

/** A widget with a charity's own words in its slots, once it is drawn. */
async function show(tag: string, inside = ''): Promise<Widget> {
  const { place, fill } = makePlace(tag);
  fill();
  const widget = place.firstElementChild as Widget;
  widget.insertAdjacentHTML('beforeend', inside);
  await untilSettled(widget);
  await widget.updateComplete;
  return widget;
}

describe('what a page can put into a widget', () => {
  afterEach(removeWidgets);

  for (const tag of drawn)
    it(`is shown in the place of our words: ${tag}`, async () => {
      const widget = await show(
        tag,
        '<span slot="heading">Our heading</span><span slot="intro">Our introduction</span><p slot="footer">Our line</p>',
      );
      expect(getByRole(widget, 'heading', 'Our heading').matches('.title')).to.equal(true);
      const shown = [...widget.querySelectorAll<HTMLElement>('[slot]')].map(
        ({ offsetHeight, assignedSlot }) => offsetHeight > 0 || (assignedSlot?.offsetHeight ?? 0) > 0,
      );
      expect(shown).to.deep.equal([true, true, true]);
    });

  for (const tag of drawn)
    it(`is not needed: ${tag}`, async () => {
      const widget = await show(tag);
      const [first] = findAllByRole(widget, 'heading');
      expect(first!.textContent.trim().length).to.be.above(3);
    });
});

describe('focus()', () => {
  afterEach(removeWidgets);

  for (const tag of tags)
    it(`goes to the start of ${tag}`, async () => {
      const widget = await show(tag);
      widget.focus();
      const start = tag === 'peer-support-exit' ? '.exit' : '.title';
      expect(deepActiveElement()?.matches(start)).to.equal(true);
    });

  it('goes to the page’s own link while nothing is drawn', () => {
    const { place, fill } = makePlace('peer-support-myths');
    fill();
    (place.firstElementChild as Widget).focus();
    expect(document.activeElement?.getAttribute('href')).to.equal('tel:999');
  });
});
