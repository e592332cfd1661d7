import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Evidence, Guide } from './guide.js';
import { selectSection, type Library } from './library.js';

const guides = [
  { id: 'one/two', evidence: ['b'] },
  { id: 'other', evidence: [] },
] as unknown as Guide[];
const evidence = [{ id: 'a' }, { id: 'b' }] as Evidence[];
const wording = { guide: { next: 'Next' } } as Library['wording'];
const library = { wording, guides, evidence } as Library;

describe('a section of a library', () => {
  it('says which guides there are, in order, and no more of them', () => {
    assert.deepEqual(selectSection(library, 'guide'), { words: wording.guide, topics: ['one/two', 'other'] });
  });

  it('is one guide with the evidence it cites, whatever it is called', () => {
    assert.deepEqual(selectSection(library, 'guide/one/two'), { guide: guides[0], evidence: [{ id: 'b' }] });
    assert.deepEqual(selectSection(library, 'guide/other'), { guide: guides[1], evidence: [] });
    assert.equal(selectSection(library, 'guide/one'), undefined);
  });

  it('is the evidence alone where a library has no guides of its own', () => {
    assert.deepEqual(selectSection({ ...library, guides: [] }, 'guide/other'), { guide: undefined, evidence });
  });
});
