import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Evidence, Guide } from './guide.js';
import { selectSection, type Library } from './library.js';
import type { About } from './provenance.js';
import { wordingShape } from './wording.js';

const guides = [
  { id: 'one/two', evidence: ['b'] },
  { id: 'other', evidence: [] },
] as unknown as Guide[];
const evidence = [{ id: 'a' }, { id: 'b' }] as Evidence[];
const wording = { guide: { next: 'Next' } } as Library['wording'];
const library = { wording, guides, evidence } as Library;

describe('a section of a library', () => {
  it('says which guides there are, in order, and no more of them', () => {
    const topics = guides.map(({ id, title, intro }) => ({ id, title, intro }));
    assert.deepEqual(
      topics.map(({ id }) => id),
      ['one/two', 'other'],
    );
    assert.deepEqual(selectSection(library, 'guide'), { words: wording.guide, topics });
  });

  it('is one guide with the evidence it cites, whatever it is called', () => {
    assert.deepEqual(selectSection(library, 'guide/one/two'), { guide: guides[0], evidence: [{ id: 'b' }] });
    assert.deepEqual(selectSection(library, 'guide/other'), { guide: guides[1], evidence: [] });
    assert.equal(selectSection(library, 'guide/one'), undefined);
  });

  it('is the evidence alone where a library has no guides of its own', () => {
    assert.deepEqual(selectSection({ ...library, guides: [] }, 'guide/other'), { guide: undefined, evidence });
  });

  describe('of what all widgets share, says who stands behind the words', () => {
    const names = Object.entries<readonly string[]>(wordingShape.about);
    const words = Object.fromEntries(names.map(([name, [place]]) => [name, place ? `${name} {${place}}` : name]));
    const given = { publisher: 'Elm Road', reviewedBy: 'Our manager', interests: 'None.' };
    const noteOf = (about?: About, others: Partial<Library> = {}) =>
      selectSection({ ...library, wording: { about: words }, about, ...others } as Library, 'shared')?.about;

    it('and who has not read them yet', () => {
      assert.equal(noteOf(given)?.lead, 'unread');
      assert.equal(noteOf({ ...given, readBy: ['clinician'] })?.lead, 'unread-lived-experience');
      assert.equal(noteOf({ ...given, readBy: ['lived-experience'] })?.lead, 'unread-clinician');
      assert.equal(noteOf({ ...given, readBy: ['clinician', 'lived-experience'] })?.lead, 'read');
    });

    it('with whom to tell if something is wrong, where no address is given', () => {
      const lines = ['published-by Elm Road', 'approved-by Our manager', 'interests None.'];
      assert.deepEqual(noteOf(given)?.lines, [...lines, 'something-wrong']);
      assert.deepEqual(noteOf({ ...given, coProducedWith: 'Our group' }, { feedback: 'mailto:a@example.org' })?.lines, [
        ...lines,
        'Our group',
      ]);
    });

    it('or nothing, also in place of ours, where a library does not say or has no words for it', () => {
      assert.equal(noteOf(), null);
      assert.equal(noteOf(given, { wording: { about: { ...words, unread: '' } } as Library['wording'] }), null);
    });
  });
});
