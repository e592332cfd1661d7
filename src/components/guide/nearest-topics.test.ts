import { expect } from '@open-wc/testing';
import { nearestTopics } from './nearest-topics.js';

const topics = ['what-it-is', 'kinds', 'how-it-works', 'therapy-and-peer-support'];

describe('nearestTopics', () => {
  it('puts the topic first that was probably meant', () => {
    expect(nearestTopics('kind', topics)[0]).to.equal('kinds');
    expect(nearestTopics('How-Does-It-Work', topics)[0]).to.equal('how-it-works');
    expect(nearestTopics('therapy-and-support', topics)[0]).to.equal('therapy-and-peer-support');
  });

  it('names three at most, also for something quite different', () => {
    expect(nearestTopics('zzz', topics)).to.have.length(3);
    expect(nearestTopics('x', ['kinds'])).to.deep.equal(['kinds']);
  });
});
