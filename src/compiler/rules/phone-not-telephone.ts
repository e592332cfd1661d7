import type { Term } from './find-words.js';
import { plainWord } from './plain-word.js';

export const terms: Term[] = [{ pattern: /\btelephon\w*/gi, fix: 'Say "phone" or "call".' }];

export const phoneNotTelephone = plainWord({
  id: 'phone-not-telephone',
  title: 'Phone, not telephone',
  reason: 'The short word is the one people use.',
  bad: 'Support by telephone.',
  good: 'Support by phone.',
  terms,
  because: (found) => `"${found}" is longer than it needs to be.`,
});
