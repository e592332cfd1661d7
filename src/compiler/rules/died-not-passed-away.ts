import { plainWord } from './plain-word.js';

export const diedNotPassedAway = plainWord({
  id: 'died-not-passed-away',
  title: 'Say that somebody died',
  reason: 'Soft words for death are easy to misread, above all in a second language.',
  bad: 'After my father passed away.',
  good: 'After my father died.',
  terms: [
    {
      pattern: /\bpass(?:ed|es|ing)? away\b|\bno longer with us\b/gi,
      mend: 'Say "died". "Loss" is fine for how it feels.',
    },
  ],
  because: (found) => `"${found}" is easy to misread.`,
});
