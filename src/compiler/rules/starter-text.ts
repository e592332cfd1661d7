import type { Content } from '../parse/content.js';
import { findInSegment, type Finding, type Rule } from './rule.js';

/** How the texts begin that a new file is written with. They are instructions, and not for visitors. */
const beginnings = [
  'Write the story here',
  'Say what somebody did, and what got a little better.',
  'Write the answer here',
  'Many people have heard this, and it can seem to make sense.',
  'Say in one or two plain sentences what people can get here',
  'Write a hint here',
  'The first answer',
  'The second answer',
  'Say here what it is like',
  'Write the guide here',
  'Write a heading like this',
  'And go on below it.',
];

export const starterText: Rule = {
  id: 'starter-text',
  severity: 'warning',
  title: 'Words of your own',
  reason: 'A new file says what goes where. Those words are for editors, and visitors would read them.',
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
        'This still says what it said when the file was new.',
        'Write your own words in its place, or delete it.',
      ),
    );
}
