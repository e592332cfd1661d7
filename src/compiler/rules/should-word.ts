import type { Term } from './find-words.js';
import { plainWord } from './plain-word.js';

export const terms: Term[] = [
  {
    pattern: /\b(?:should(?:n['’]t)?|must not|ought to)\b/gi,
    fix: 'Say "you can", "it may help to", or give the reason.',
  },
];

export const shouldWord = plainWord({
  id: 'should-word',
  title: 'Offer, don’t order',
  reason: '"Should" sounds like being told off. "You can" and "it may help to" leave it up to the reader.',
  bad: 'You should ask about training.',
  good: 'You can ask about training.',
  terms,
  because: (found) => `"${found}" can sound like an order.`,
});
