import { plainWord } from './plain-word.js';

export const plainNumbers = plainWord({
  id: 'plain-numbers',
  title: 'Numbers as people count',
  reason: 'Six in ten people find text harder once it has figures in it. "1 in 5" is easier than 20%.',
  bad: 'About 20% of people.',
  good: 'About 1 in 5 people.',
  terms: [{ pattern: /(?<!\d)\d+(?:[.,]\d+)?\s?(?:%|per ?cent\b)/gi, fix: 'Say how many of how many: "1 in 5".' }],
  because: (found) => `"${found}" is hard to picture.`,
});
