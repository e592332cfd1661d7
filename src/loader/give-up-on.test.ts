import { expect } from '@open-wc/testing';
import { giveUpOn } from './give-up-on.js';

describe('giveUpOn', () => {
  it('releases the space of every such tag, and tells the page why it stays as it is', () => {
    const place = document.body.appendChild(document.createElement('div'));
    place.append(...['x-quiz', 'x-quiz', 'x-myths'].map((tag) => document.createElement(tag)));
    const heard: unknown[] = [];
    const note = ({ target, detail }: CustomEvent<unknown>) => heard.push([target, detail]);
    document.addEventListener('peer-support-error', note);
    giveUpOn('x-quiz');
    document.removeEventListener('peer-support-error', note);
    const [first, second, other] = place.children as unknown as HTMLElement[];
    const detail = { tag: 'x-quiz', reason: 'not-loaded' };
    expect(heard.length).to.equal(2);
    expect(heard[0]).to.deep.equal([first, detail]);
    expect(heard[1]).to.deep.equal([second, detail]);
    const height = (element?: HTMLElement) => element?.style.getPropertyValue('--peer-support-reserved-height');
    expect([height(first), height(second), height(other)]).to.deep.equal(['0px', '0px', '']);
    place.remove();
  });
});
