import { englishPassages, findTerms, isDenied, watchForTerms, type WatchedTerm } from './find-words.js';
import type { Rule } from './rule.js';

const mend = 'Say what was found and for whom: "Some studies found …", "Some people find …".';

export const terms: WatchedTerm[] = [
  { pattern: /\bproven\b|\bproves?\b|\bproved to\b/gi, words: 'proven prove proves proved', mend },
  { pattern: /\bguarantee[ds]?\b/gi, words: 'guarantee guarantees guaranteed', mend },
  { pattern: /\bcur(?:e|es|ed|ing)\b/gi, words: 'cure cures cured curing', mend },
  {
    pattern:
      /\b(?:works?|helps?|suits?|good|right|effective)\s+(?:for\s+)?(?:everyone|everybody|anyone|anybody|all of us)\b/gi,
    words: 'everyone everybody anyone anybody us',
    mend,
  },
  { pattern: /\balways (?:works?|helps?|gets? better)\b/gi, words: 'always', mend },
  { pattern: /\bmiracles?\b|\bbreakthroughs?\b/gi, words: 'miracle miracles breakthrough breakthroughs', mend },
];

const likely = watchForTerms(terms);

export const claimStrength: Rule = {
  id: 'claim-strength',
  severity: 'error',
  title: 'No promises that research cannot keep',
  reason: 'Someone who was promised too much, and is not helped, may think that it is their own fault.',
  bad: 'Peer support is proven to work for everyone.',
  good: 'Some studies found a small improvement. It does not suit everyone.',
  check(content) {
    const passages = englishPassages(content, likely).filter(({ voice }) => voice !== 'quoted');
    return findTerms(passages, terms, (found) => `"${found.trim()}" promises more than is known.`, isDenied);
  },
};
