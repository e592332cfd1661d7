import { expect } from '@open-wc/testing';
import { placeAfterKey } from './place-after-key.js';

describe('placeAfterKey', () => {
  it('moves to the neighbour on that side', () => {
    expect(placeAfterKey('ArrowRight', 2, 9, false)).to.equal(3);
    expect(placeAfterKey('ArrowLeft', 2, 9, false)).to.equal(1);
  });

  it('turns round where reading runs right to left', () => {
    expect(placeAfterKey('ArrowLeft', 2, 9, true)).to.equal(3);
    expect(placeAfterKey('ArrowRight', 2, 9, true)).to.equal(1);
  });

  it('goes to the first and the last, in either direction of reading', () => {
    expect([placeAfterKey('Home', 4, 9, true), placeAfterKey('End', 4, 9, true)]).to.deep.equal([0, 8]);
  });

  it('stops at the ends, as scrolling does', () => {
    expect(placeAfterKey('ArrowRight', 8, 9, false)).to.equal(8);
    expect(placeAfterKey('ArrowLeft', 0, 9, false)).to.equal(0);
  });

  it('leaves every other key alone', () => {
    expect(placeAfterKey('ArrowDown', 0, 9, false)).to.equal(undefined);
    expect(placeAfterKey('PageDown', 0, 9, false)).to.equal(undefined);
  });
});
