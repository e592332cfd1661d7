import { englishSegments, findTerms, isDenied } from './find-words.js';
import type { Rule } from './rule.js';

export const words =
  /\bdiagnos(?:e|es|ed|is)\b|\bdisorders?\b|\bsymptom scores?\b|\brisk levels?\b|\bhigh risk\b|\byou (?:have|are) (?:depress\w*|anxi\w*|bipolar|psycho\w*|an? (?:mental|addict\w*))\b|\b(?:un)?suitable\b/gi;

export const noDiagnosisInResults: Rule = {
  id: 'no-diagnosis-in-results',
  severity: 'error',
  title: 'A result is an idea, not a verdict',
  reason:
    'A few questions on a page can’t tell anyone what they have. A result that sounds as if it can may frighten people or send them the wrong way.',
  bad: 'Your answers show that you have anxiety.',
  good: 'You said it’s hard at the moment.',
  check(content) {
    const results = new Set(content.documents.filter(({ kind }) => kind === 'result').map(({ document }) => document));
    const segments = englishSegments(content).filter(({ document }) => results.has(document));
    const terms = [{ pattern: words, fix: 'Say what the person answered, and what might suit them.' }];
    return findTerms(segments, terms, (found) => `"${found}" sounds like a verdict.`, isDenied);
  },
};
