import { expect } from '@open-wc/testing';
import nations from 'virtual:peer-support/nation-contacts';
import words from 'virtual:peer-support/shared';

describe('the words on a test page', () => {
  it('are those of the content folder', async () => {
    expect(words.en).to.have.property('language', 'en-GB');
    const scotland = await nations.en?.['GB-SCT']?.();
    expect(scotland?.contacts.length).to.be.greaterThan(0);
  });
});
