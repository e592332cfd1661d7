import { englishSegments, findTerms, type Term } from './find-words.js';
import type { Rule } from './rule.js';

interface PlainWord extends Omit<Rule, 'severity' | 'check'> {
  terms: Term[];
  /** What is said of the words found. */
  because: (found: string) => string;
}

/** A rule that is nothing but some words and what to write instead. A person's own words are left to them. */
export function plainWord({ terms, because, ...rule }: PlainWord): Rule {
  return {
    ...rule,
    severity: 'warning',
    check: (content) =>
      findTerms(
        englishSegments(content).filter(({ voice }) => voice === 'ours'),
        terms,
        because,
      ),
  };
}
