import { expect, fixture, html } from '@open-wc/testing';
import { wordsByName } from '../../test/fixtures/words-by-name.js';
import type { Source } from '../content-model/provenance.js';
import { renderSources } from './render-sources.js';

const words = { ...wordsByName('shared'), undated: 'no date given' };
const dated: Source = {
  title: 'Peer support',
  publisher: 'Mind',
  published: '2019',
  url: 'https://www.mind.org.uk/page',
};

describe('the sources of a claim', () => {
  it('name the page, who published it and when, and lead to the page itself', async () => {
    const place = await show([dated]);
    expect(textOf(place)).to.equal('source Peer support. Mind, 2019');
    expect(place.querySelector('a')?.href).to.equal('https://www.mind.org.uk/page');
  });

  it('say where no date is given, so that nobody takes them for new', async () => {
    expect(textOf(await show([{ title: 'Peer support', publisher: 'Mind' }]))).to.contain('Mind, no date given');
    expect(textOf(await show([{ title: 'Peer support' }]))).to.contain('Peer support. no date given');
  });

  it('lead to a paper by its number', async () => {
    const paper = { title: 'A trial', published: '2018', doi: '10.1186/s12888-021-03321-z' };
    expect((await show([paper])).querySelector('a')?.href).to.equal('https://doi.org/10.1186/s12888-021-03321-z');
  });

  it('are a list where there are several, and nothing where there are none', async () => {
    expect((await show([dated, dated])).querySelectorAll('li')).to.have.length(2);
    expect(textOf(await show([]))).to.equal('');
  });
});

function show(sources: Source[]): Promise<HTMLElement> {
  return fixture(html`<div>${renderSources(sources, words)}</div>`);
}

function textOf(place: HTMLElement): string {
  return (place.textContent ?? '').replace(/\s+/g, ' ').trim();
}
