import { countWords, mayHaveLongSentence, splitSentences } from './text/sentences.js';
import { findInSegment, type Rule } from './rule.js';

const usual = 20;
const most = 30;

export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'error',
  title: 'Short sentences',
  reason: 'On a hard day, people may read one sentence at a time. They get lost in long ones.',
  bad: 'You can ask who runs the group and whether they are trained and what happens if somebody is upset and whether you can leave early if you need to, and how you would hear about changes.',
  good: 'You can ask who runs the group and whether they are trained. You can also ask if it’s fine to leave early.',
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
              'Split it in two, or cut what people don’t need.',
              { severity: tooLong ? 'error' : 'warning' },
            ),
          ];
        }),
      ),
};
