import { expect } from '@open-wc/testing';
import { fillPostcode, readPostcodeSearch } from './postcode-search.js';

describe('an address to search by postcode', () => {
  it('says where a form goes, in which field, and what else goes with it', () => {
    const search = readPostcodeSearch('https://www.example.org/find?near={postcode}&kind=groups');
    expect(search).to.include({ site: 'example.org', action: 'https://www.example.org/find', field: 'near' });
    expect(search?.others).to.deep.equal([['kind', 'groups']]);
  });

  it('may have the postcode in its path or inside a longer value, where a form alone cannot put it', () => {
    for (const address of ['https://example.org/near/{postcode}', 'https://example.org/?q=near+{postcode}'])
      expect(readPostcodeSearch(address)?.field).to.equal(undefined);
  });

  it('takes the postcode as one value, whatever is typed', () => {
    const search = readPostcodeSearch('https://example.org/find?near={postcode}&kind=groups')!;
    expect(fillPostcode(search, ' EH1 1AA ')).to.equal('https://example.org/find?near=EH1%201AA&kind=groups');
    expect(fillPostcode(search, 'a&kind=b#c/../')).to.equal(
      'https://example.org/find?near=a%26kind%3Db%23c%2F..%2F&kind=groups',
    );
  });

  it('is none without https, without a place for the postcode, or with the postcode in the name of the site', () => {
    const addresses = [
      'http://example.org/?q={postcode}',
      'javascript:alert("{postcode}")',
      'https://example.org/?q=postcode',
      'https://{postcode}.example.org/',
      'https://me:secret@example.org/?q={postcode}',
      '/find?q={postcode}',
    ];
    for (const address of addresses) expect(readPostcodeSearch(address), address).to.equal(undefined);
  });
});
