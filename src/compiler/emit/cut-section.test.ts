import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Evidence, Guide } from '../../content-model/guide.js';
import type { Library, Sections } from '../../content-model/library.js';
import { cutSection } from './cut-section.js';

const guide = { id: 'kinds', title: 'Kinds', evidence: ['b'] } as unknown as Guide;
const evidence = ['a', 'b'].map((id) => ({ id, claim: 'It always works.', quality: 'Small.' })) as Evidence[];
const library = { guides: [guide], evidence } as unknown as Library;

describe('a guide as it comes with the code', () => {
  it('has only the evidence that it cites', () => {
    const topic = cutSection(library, 'guide/kinds') as Sections[`guide/${string}`];
    assert.equal(topic.guide, guide);
    assert.deepEqual(
      topic.evidence.map(({ id }) => id),
      ['b'],
    );
  });

  it('leaves what is often claimed with the editors', () => {
    assert.doesNotMatch(JSON.stringify(cutSection(library, 'guide/kinds')), /always works/);
    assert.doesNotMatch(JSON.stringify(cutSection(library, 'evidence')), /always works/);
  });

  it('is nothing where there is none of that name', () => {
    assert.equal(cutSection(library, 'guide/kind'), undefined);
  });
});
