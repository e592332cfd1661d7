import { expect } from '@open-wc/testing';
import { isEarly, type ScreenChange } from './early-press.js';

const by = { at: 1000, x: 200, y: 500 };
const painted: ScreenChange = { at: 1010, paintedAt: 1030, by };

describe('isEarly', () => {
  it('is true of a press that began before what is new was painted, wherever it was', () => {
    expect(isEarly({ at: 1029, x: 10, y: 10 }, painted)).to.equal(true);
    expect(isEarly({ at: 1030, x: 10, y: 10 }, painted)).to.equal(false);
  });

  it('is true of every press while it has not been painted, but not for ever', () => {
    const change = { at: 1010, by };
    expect(isEarly({ at: 2000, x: 10, y: 10 }, change)).to.equal(true);
    expect(isEarly({ at: 3011, x: 10, y: 10 }, change)).to.equal(false);
  });

  it('is true of the second half of a double tap', () => {
    expect(isEarly({ at: 1060, x: 210, y: 490 }, painted)).to.equal(true);
  });

  it('is true of a third tap as soon after the second, however late after what is new was painted', () => {
    const tapped = { ...painted, by: { at: 1170, x: 210, y: 490 } };
    expect(isEarly({ at: 1319, x: 210, y: 490 }, tapped)).to.equal(true);
    expect(isEarly({ at: 1320, x: 210, y: 490 }, tapped)).to.equal(false);
    expect(isEarly({ at: 1319, x: 210, y: 580 }, tapped)).to.equal(false);
  });

  it('is false of a press at another place, or one that has had time to look', () => {
    expect(isEarly({ at: 1060, x: 200, y: 560 }, painted)).to.equal(false);
    expect(isEarly({ at: 1200, x: 200, y: 500 }, painted)).to.equal(false);
  });

  it('is false at the same place once another press has counted since', () => {
    expect(isEarly({ at: 1060, x: 200, y: 500 }, { at: 1010, paintedAt: 1030 })).to.equal(false);
  });
});
