import { expect } from '@open-wc/testing';
import { makeMyth } from '../../../test/fixtures/make-myth.js';
import { chooseMyths } from './choose-myths.js';

const myths = [makeMyth('one'), makeMyth('two'), makeMyth('three')];

describe('chooseMyths', () => {
  it('gives all in the editors’ order where none is named', () => {
    expect(ids([])).to.equal('one two three');
  });

  it('gives those that are named, in the order they are named, and names those that are not there', () => {
    expect(ids(['three', 'one'])).to.equal('three one');
    expect(chooseMyths(myths, ['three', 'tow']).unknown).to.deep.equal(['tow']);
  });

  it('gives all rather than nothing', () => {
    expect(ids(['tow'])).to.equal('one two three');
  });
});

function ids(names: string[]): string {
  return chooseMyths(myths, names)
    .chosen.map(({ id }) => id)
    .join(' ');
}
