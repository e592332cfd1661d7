import { expect } from '@open-wc/testing';
import type { Widget } from '../../src/runtime/widget.js';
import { pageFaults } from './page-faults.js';
import { isDrawn, isTextShown, makePlace, putWidget, removeWidgets, untilSettled } from './put-widget.js';
import { recordConsole } from './record-console.js';
import { recordUncaught } from './record-uncaught.js';

/** Those that draw soonest, and between them use whatever a widget uses. */
const tags = ['peer-support-quiz', 'peer-support-stories', 'peer-support-contacts', 'peer-support-exit'];
const inWrapper = (inside: string) => `<peer-support region="GB-SCT">${inside}</peer-support>`;

describe('a page whose scripts have broken the browser’s own functions', () => {
  afterEach(removeWidgets);

  for (const { name, breakIt } of pageFaults)
    it(`never leaves a widget blank: ${name}`, async () => {
      const recorder = recordConsole();
      const { uncaught, stop } = recordUncaught();
      const places = tags.map((tag) => makePlace(tag, 'region="GB-SCT"', inWrapper));
      const drawn = ['peer-support-quiz', 'peer-support-contacts'].map((tag) => putWidget(tag));
      await Promise.all(drawn.map(untilSettled));
      const restore = breakIt();
      try {
        // A heading of another level takes elements that are not there yet.
        for (const widget of drawn) widget.headingLevel = 4;
        for (const { fill } of places) fill();
        for (const { place } of places) await untilSettled(place.querySelector<Widget>(tags.join())!);
      } finally {
        restore();
      }
      const widgets = [...document.querySelectorAll<Widget>(tags.join())];
      await Promise.all(widgets.map((widget) => widget.updateComplete));
      recorder.stop();
      stop();
      const blank = widgets.filter((widget) => !isTextShown(widget) && !isDrawn(widget));
      expect(blank.map(({ localName }) => localName)).to.deep.equal([]);
      expect(widgets).to.have.length(places.length + drawn.length);
      expect(uncaught).to.deep.equal([]);
    });
});
