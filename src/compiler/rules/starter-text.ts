import { kinds } from '../../content-model/kinds/kinds.js';
import type { Kind } from '../../content-model/schema.js';
import type { Content } from '../parse/content.js';
import { findInSegment, type Finding, type Rule } from './rule.js';

/** How the texts begin that a new file is written with. They are instructions, and not for visitors. */
const beginnings = Object.values<Kind>(kinds)
  .flatMap(({ fields }) => Object.values(fields))
  .flatMap(({ type, start }) => (type === 'body' && start ? start.split('\n\n') : []))
  .map((paragraph) => /[^#.,\s][^.,]*/.exec(paragraph)?.[0] ?? paragraph)
  .concat('Many people have heard this, and it can seem to make sense.', 'The first answer', 'The second answer');

export const starterText: Rule = {
  id: 'starter-text',
  severity: 'error',
  title: 'Words of your own',
  reason: 'A new file explains what goes where. That’s for you: don’t let visitors read it.',
  bad: 'Write the story here, as the person would tell it.',
  good: 'My oldest friend died in March.',
  check: findStarterText,
};

function findStarterText({ segments }: Content): Finding[] {
  return segments
    .filter(({ words }) => beginnings.some((beginning) => words.startsWith(beginning)))
    .map((segment) =>
      findInSegment(
        segment,
        0,
        segment.words.length,
        'You haven’t changed these words yet. They came with the new file.',
        'Write your own, or delete them.',
      ),
    );
}
