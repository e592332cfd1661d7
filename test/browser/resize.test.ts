import { expect } from '@open-wc/testing';
import { resize } from './resize.js';

describe('resize', () => {
  for (const width of [320, 768, 1280]) {
    it(`gives the page ${width} px`, async () => {
      await resize(width);
      expect(document.documentElement.clientWidth).to.equal(width);
      expect(matchMedia(`(width: ${width}px)`).matches).to.equal(true);
    });
  }
});
