import { expect } from '@open-wc/testing';
import { takeUnexpectedMessages } from './forbid-console.js';
import { recordConsole } from './record-console.js';

describe('recordConsole', () => {
  it('takes what is said until it is stopped, with the values as they were', () => {
    const element = document.createElement('p');
    const { messages, stop } = recordConsole();
    console.warn('One thing', element);
    console.error('Another');
    stop();
    expect(messages.map(({ level, text }) => `${level}: ${text}`)).to.deep.equal([
      'warn: One thing [object HTMLParagraphElement]',
      'error: Another',
    ]);
    expect(messages[0]?.values[1]).to.equal(element);
  });

  it('leaves what nobody records to the rule that forbids it', () => {
    console.warn('Surprise');
    expect(takeUnexpectedMessages().map(({ text }) => text)).to.deep.equal(['Surprise']);
  });
});
