import { expect } from '@open-wc/testing';
import { makeStory } from '../../../test/fixtures/show-stories.js';
import { chooseStories, offeredChoices } from './choose-stories.js';

const stories = [
  makeStory(1, { situation: 'grief', kindsOfSupport: ['group'] }),
  makeStory(2, { situation: 'grief', kindsOfSupport: ['one-to-one', 'informal'] }),
  makeStory(3, { kindsOfSupport: ['informal'] }),
];

describe('chooseStories', () => {
  it('gives all where nothing was chosen', () => {
    expect(chooseStories(stories, {})).to.have.length(3);
    expect(chooseStories(stories, { situation: '', kind: '' })).to.have.length(3);
  });

  it('takes both choices together', () => {
    expect(ids({ situation: 'grief' })).to.equal('story-1 story-2');
    expect(ids({ kind: 'informal' })).to.equal('story-2 story-3');
    expect(ids({ situation: 'grief', kind: 'informal' })).to.equal('story-2');
    expect(ids({ situation: 'motivation' })).to.equal('');
  });
});

describe('offeredChoices', () => {
  it('offers only what a story is about, once', () => {
    expect(offeredChoices(stories)).to.deep.equal({
      situations: ['grief'],
      kinds: ['group', 'one-to-one', 'informal'],
    });
  });
});

function ids(choice: Parameters<typeof chooseStories>[1]): string {
  return chooseStories(stories, choice)
    .map(({ id }) => id)
    .join(' ');
}
