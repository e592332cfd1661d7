import { plainWord } from './plain-word.js';

export const phoneNotTelephone = plainWord({
  id: 'phone-not-telephone',
  title: 'Phone, not telephone',
  reason: 'The short word is the one that people use.',
  bad: 'Support by telephone.',
  good: 'Support by phone.',
  terms: [{ pattern: /\btelephon\w*/gi, mend: 'Say "phone" or "call".' }],
  because: (found) => `"${found}" is longer than it needs to be.`,
});
