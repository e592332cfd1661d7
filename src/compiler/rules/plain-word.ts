import { englishPassages, findTerms, type Term } from './find-words.js';
import type { Rule } from './rule.js';
import type { Likely } from './watch-words.js';

interface PlainWord extends Omit<Rule, 'severity' | 'check'> {
  terms: Term[];
  /** Where they are likely. Left out where no word tells it. */
  likely?: Likely;
  /** What is said of the words found. */
  because: (found: string) => string;
}

/** A rule that is nothing but some words and what to write instead. A person's own words are left to them. */
export function plainWord({ terms, likely, because, ...rule }: PlainWord): Rule {
  return {
    ...rule,
    severity: 'warning',
    check: (content) =>
      findTerms(
        englishPassages(content, likely).filter(({ voice }) => voice === 'ours'),
        terms,
        because,
      ),
  };
}
