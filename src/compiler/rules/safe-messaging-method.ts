import { findTerms } from './find-words.js';
import type { Rule } from './rule.js';
import { safetyWordsOf } from './safety/safety-words.js';

export const safeMessagingMethod: Rule = {
  id: 'safe-messaging-method',
  severity: 'error',
  title: 'Never how or where',
  reason:
    'Saying how or where someone died or got hurt can put other people at risk. That goes for a person’s own words, too.',
  bad: 'A sentence about suicide or self-harm that names a means or a place.',
  good: 'The same sentence without the means or the place, and with where to find help.',
  check(content) {
    const look = safetyWordsOf(content);
    if (!look) return [];
    const speaking = new Set(
      content.segments.filter(({ words }) => words.search(look.crisis) !== -1).map(({ document }) => document),
    );
    const beside = [...speaking].flatMap((document) => content.segmentsOf(document));
    return findTerms(
      beside,
      [
        {
          pattern: look.method,
          fix: 'Leave out how and where. If the word means something else here, use another one.',
        },
      ],
      (found) => `"${found}" may say how or where, in something about suicide or self-harm.`,
    );
  },
};
