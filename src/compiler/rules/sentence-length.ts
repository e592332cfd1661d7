import { countWords, mayHaveLongSentence, splitSentences } from './text/sentences.js';
import { findInSegment, type Rule } from './rule.js';

const usual = 20;
const most = 30;

export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'error',
  title: 'Short sentences',
  reason: 'Someone who is having a hard day may read one sentence at a time. Long ones lose them half way.',
  bad: 'You can ask who runs the group and whether they are trained and what happens if somebody is upset and whether you can leave early if you need to, and how you would hear about changes.',
  good: 'You can ask who runs the group and whether they are trained. You can also ask if it is fine to leave early.',
  check: (content) =>
    content.segments
      .filter(({ voice, words }) => voice !== 'own' && mayHaveLongSentence(words, usual))
      .flatMap((segment) =>
        splitSentences(segment.words).flatMap(({ words, start }) => {
          // Each word has one letter or more, and something between it and the next.
          if (words.length <= 2 * usual) return [];
          const count = countWords(words);
          if (count <= usual) return [];
          const tooLong = count > most;
          return [
            findInSegment(
              segment,
              start,
              words.length,
              `This sentence has ${count} words. ${tooLong ? `The most is ${most}.` : `Up to ${usual} is easier to read.`}`,
              'Part it in two, or leave out what is not needed.',
              { severity: tooLong ? 'error' : 'warning' },
            ),
          ];
        }),
      ),
};
