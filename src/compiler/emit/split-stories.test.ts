import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Library } from '../../content-model/library.js';
import type { Story } from '../../content-model/story.js';
import { selectFirstStories, selectOtherTexts } from './split-stories.js';

const review = { reviewedOn: '2026-01-10', reviewBy: '2028-01-10' };

function makeStory(id: number, length = 20, given: Partial<Story> = {}): Story {
  const body: Story['body'] = [{ kind: 'paragraph', words: ['x'.repeat(length)] }];
  return { id: `${id}`, title: `Story ${id}`, kind: 'illustrative', kindsOfSupport: [], body, review, ...given };
}

function split(stories: Story[]): { all: string[]; first: string[]; rest: string[] } {
  const library = { wording: { stories: {} }, stories } as unknown as Library;
  const outlines = selectFirstStories(library).stories;
  return {
    all: outlines.map(({ id }) => id),
    first: outlines.filter(({ body }) => body).map(({ id }) => id),
    rest: selectOtherTexts(library).texts.map(({ id }) => id),
  };
}

describe('the stories that come with the code', () => {
  it('are all there, with the texts of the first and of the longest', () => {
    const found = split([1, 2, 3, 4, 5, 6].map((id) => makeStory(id, id === 4 ? 90 : 20)));
    assert.deepEqual(found, { all: ['1', '2', '3', '4', '5', '6'], first: ['1', '4'], rest: ['2', '3', '5', '6'] });
  });

  it('have every text once, and none is left where the first two are all', () => {
    assert.deepEqual(split([makeStory(1), makeStory(2, 30)]), { all: ['1', '2'], first: ['1', '2'], rest: [] });
    assert.deepEqual(split([]), { all: [], first: [], rest: [] });
  });

  it('count as long what stands there before anything is pressed', () => {
    const noted = makeStory(3, 900, { contentNote: 'It mentions a death.' });
    assert.deepEqual(split([makeStory(1), makeStory(2), noted, makeStory(4, 30)]).first, ['1', '4']);
  });

  it('take the longest of those that a carousel draws at once', () => {
    const stories = Array.from({ length: 30 }, (_, i) => makeStory(i, i === 20 ? 900 : 20 + i));
    assert.deepEqual(split(stories).first, ['0', '11']);
  });

  it('leave out what no widget shows', () => {
    const library = {
      wording: { stories: {} },
      stories: [makeStory(1, 20, { quote: 'A quote.', consentUntil: '2027-01-01' })],
    } as unknown as Library;
    assert.deepEqual(Object.keys(selectFirstStories(library).stories[0]!).sort(), [
      'body',
      'id',
      'kind',
      'kindsOfSupport',
      'review',
      'title',
    ]);
  });
});
