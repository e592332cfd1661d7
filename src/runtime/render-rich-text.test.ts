import { expect, fixture, html } from '@open-wc/testing';
import type { Table } from '../content-model/rich-text.js';
import { renderRichText } from './render-rich-text.js';

const table: Table = {
  kind: 'table',
  columns: [[], ['In a group'], ['One to one']],
  rows: [
    [['People'], ['Several'], [{ kind: 'strong', words: ['One'] }]],
    [['Place'], ['A hall'], ['A café']],
  ],
};

async function draw(): Promise<HTMLElement> {
  return fixture(html`<div>${renderRichText([table], 2)}</div>`);
}

function textsOf(element: HTMLElement, selector: string): (string | undefined)[] {
  return [...element.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
}

describe('a table in a text', () => {
  it('names its columns and its rows, and says each thing once', async () => {
    const element = await draw();
    expect(textsOf(element, 'thead [scope=col]')).to.deep.equal(['In a group', 'One to one']);
    expect(textsOf(element, 'tbody [scope=row]')).to.deep.equal(['People', 'Place']);
    expect(textsOf(element, 'tbody td')).to.deep.equal(['Several', 'One', 'A hall', 'A café']);
  });

  it('keeps the marks of its words, and passes axe', async () => {
    const element = await draw();
    expect(element.querySelector('td strong')?.textContent).to.equal('One');
    await expect(element).to.be.accessible();
  });
});
