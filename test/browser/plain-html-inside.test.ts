import { expect } from '@open-wc/testing';
import { recordConsole } from './record-console.js';
import { putWidget, removeWidgets, tags, untilSettled } from './put-widget.js';

/** What the plain HTML that we write is made of, with the numbers between the title and the rest. */
const inside = `<div slot="plain-title"><h2>Title</h2></div>
<div><a href="tel:999">Call 999</a></div>
<div slot="plain-words"><p>All the rest</p></div>`;

/** The parts that can be seen, from top to bottom. */
function shownParts(widget: Element): string[] {
  return [...widget.children]
    .filter((part) => part.getBoundingClientRect().height > 0)
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((part) => part.textContent.trim());
}

describe('the plain HTML inside a tag', () => {
  afterEach(removeWidgets);

  for (const tag of tags) {
    it(`is gone once the widget is drawn: ${tag}`, async () => {
      const widget = putWidget(tag);
      widget.innerHTML = inside;
      await untilSettled(widget);
      expect(widget.ready).to.equal(true);
      expect(shownParts(widget)).to.deep.equal([]);
    });

    it(`is there in its order before that, and where the widget cannot be drawn: ${tag}`, async () => {
      const recorder = recordConsole();
      const widget = putWidget(tag);
      widget.innerHTML = inside;
      const whole = ['Title', 'Call 999', 'All the rest'];
      expect(shownParts(widget)).to.deep.equal(whole);
      Object.assign(widget, {
        renderWidget: () => {
          throw new Error('this widget cannot be drawn');
        },
      });
      await untilSettled(widget);
      expect(shownParts(widget)).to.deep.equal(whole);
      recorder.stop();
    });
  }
});
