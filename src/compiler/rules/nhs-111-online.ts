import { englishSegments, findTerms } from './find-words.js';
import type { Rule } from './rule.js';

const rightName = 'NHS 111 online';

export const terms = [
  {
    pattern: /\b(?:NHS ?)?111[ -]on[- ]?line\b|\bNHS111\b/gi,
    fix: `Write "${rightName}" for the website, and "NHS 111" for the number to call.`,
  },
];

export const nhs111Online: Rule = {
  id: 'nhs-111-online',
  severity: 'warning',
  title: 'NHS 111 online, as the NHS writes it',
  reason: 'People look for the name they have read. Written in several ways, it may be taken for several services.',
  bad: 'Go to 111 Online.',
  good: 'Go to NHS 111 online.',
  check: (content) =>
    findTerms(
      englishSegments(content).filter(({ voice }) => voice === 'ours'),
      terms,
      (found) => `"${found}" isn’t how the NHS writes it.`,
      (words, at) => words.startsWith(rightName, at),
    ),
};
