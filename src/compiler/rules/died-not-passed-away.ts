import type { Term } from './find-words.js';
import { plainWord } from './plain-word.js';

const somebody =
  'm[ua]m|dad|mother|father|brother|sister|son|daughter|wife|husband|partner|friend|nan|gran|grandma|grandad|he|she|they';

/** Without "away" it needs to be clear who did it and when: people pass on a message, and pass a test. */
const softly = new RegExp(
  String.raw`(?<=\b(?:${somebody}) )passed(?: on)?(?= (?:last (?:week|month|year|spring|summer|autumn|winter)\b(?!['’])|suddenly\b|peacefully\b|in (?:his|her|their) sleep\b))`,
  'gi',
);

export const terms: Term[] = [
  {
    pattern: /\bpass(?:ed|es|ing)? away\b|\bno longer with us\b/gi,
    fix: 'Say "died". "Loss" is fine for how it feels.',
  },
  { pattern: softly, fix: 'Say "died". "Loss" is fine for how it feels.' },
];

export const diedNotPassedAway = plainWord({
  id: 'died-not-passed-away',
  title: 'Say that someone died',
  reason: 'Gentle words for death are easy to misread, especially in a second language.',
  bad: 'After my father passed away.',
  good: 'After my father died.',
  terms,
  because: (found) => `"${found}" is easy to misread.`,
});
