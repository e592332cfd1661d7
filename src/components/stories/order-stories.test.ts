import { expect } from '@open-wc/testing';
import { makeStory } from '../../../test/fixtures/show-stories.js';
import { fitsSuggestion, orderStories } from './order-stories.js';

const stories = [
  makeStory(1, { kindsOfSupport: ['one-to-one'] }),
  makeStory(2, { kindsOfSupport: ['informal'] }),
  makeStory(3, { kindsOfSupport: ['group'] }),
  makeStory(4, { kindsOfSupport: ['group'], sharedExperiences: ['carer'] }),
];
const wanted = { kindsOfSupport: ['group'], sharedExperiences: ['carer'] } as const;

describe('orderStories', () => {
  it('keeps the editors’ order without a result', () => {
    expect(ids(undefined)).to.equal('story-1 story-2 story-3 story-4');
  });

  it('puts what fits first, what fits twice before that, and keeps the order of the rest', () => {
    expect(ids(wanted)).to.equal('story-4 story-3 story-1 story-2');
  });

  it('leaves the list it was given as it is', () => {
    orderStories(stories, wanted);
    expect(stories[0]?.id).to.equal('story-1');
  });
});

describe('fitsSuggestion', () => {
  it('is true for what the result brought to the front, and for nothing without a result', () => {
    expect(stories.map((story) => fitsSuggestion(story, wanted))).to.deep.equal([false, false, true, true]);
    expect(stories.some((story) => fitsSuggestion(story, undefined))).to.equal(false);
  });
});

function ids(suggestion: Parameters<typeof orderStories>[1]): string {
  return orderStories(stories, suggestion)
    .map(({ id }) => id)
    .join(' ');
}
