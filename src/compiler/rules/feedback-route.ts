import { findPair } from '../schema/field-node.js';
import { findAt, type Rule } from './rule.js';

export const feedbackRoute: Rule = {
  id: 'feedback-route',
  severity: 'warning',
  title: 'A way to tell you',
  reason:
    'Readers are the first to meet a number that has changed, or a sentence that hurts. The widgets show them where to write.',
  bad: 'An about.md with no feedback address.',
  good: 'feedback: words@elm-road.example',
  check: (content) =>
    content
      .all('about')
      .filter(({ document }) => !findPair(document.frontMatter, 'feedback'))
      .map(({ document }) =>
        findAt(
          document,
          { line: 1 },
          'Nothing tells readers where to write if something’s wrong.',
          'Add "feedback:" with your email or web address. If you really don’t want one, write "feedback: none".',
          { field: 'feedback' },
        ),
      ),
};
