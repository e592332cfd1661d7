import { expect } from '@open-wc/testing';
import { slidesAlive, slideWindow } from './slide-window.js';

describe('slideWindow', () => {
  it('holds all of a few stories', () => {
    expect(slideWindow(3, 5)).to.deep.equal({ from: 0, to: 5 });
  });

  it('stands around the current slide', () => {
    expect(slideWindow(500, 1000)).to.deep.equal({ from: 494, to: 506 });
  });

  it('stops at either end', () => {
    expect(slideWindow(0, 1000)).to.deep.equal({ from: 0, to: 12 });
    expect(slideWindow(999, 1000)).to.deep.equal({ from: 988, to: 1000 });
  });

  it('always holds the current slide and its neighbours, and never more than may be alive', () => {
    for (let current = 0; current < 100; current += 1) {
      const { from, to } = slideWindow(current, 100);
      expect(from <= Math.max(0, current - 1) && Math.min(100, current + 2) <= to, `${current}`).to.equal(true);
      expect(to - from).to.equal(slidesAlive);
    }
  });
});
