import { expect } from '@open-wc/testing';
import { formatDate } from './format-date.js';

describe('formatDate', () => {
  it('takes the words that came with the library', () => {
    expect(formatDate('2026-03-03', { language: 'en-GB', dates: { '2026-03-03': 'the third of March' } })).to.equal(
      'the third of March',
    );
  });

  it('finds the words for a day that the library says nothing of', () => {
    expect(formatDate('2026-03-03', { language: 'en-GB', dates: {} })).to.equal('3 March 2026');
    expect(formatDate('2026-03-03', { language: 'de' })).to.equal('3. März 2026');
  });

  it('says no more than is known of a month or a year', () => {
    expect(formatDate('2026-03', { language: 'en-GB' })).to.equal('March 2026');
    expect(formatDate('2026', { language: 'en-GB' })).to.equal('2026');
  });

  it('leaves a day that is none as it is', () => {
    expect(formatDate('soon', { language: 'en-GB' })).to.equal('soon');
  });
});
