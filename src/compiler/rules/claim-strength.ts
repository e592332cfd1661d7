import { findTermsSaid, isDenied, type Term } from './find-words.js';
import type { Rule } from './rule.js';

const fix = 'Say what was found and for whom: "Some studies found …", "Some people find …".';

export const terms: Term[] = [
  { pattern: /\bproven\b|\bproves?\b|\bproved to\b/gi, fix },
  { pattern: /\bguarantee[ds]?\b/gi, fix },
  { pattern: /\bcur(?:e|es|ed|ing)\b/gi, fix },
  {
    pattern:
      /\b(?:works?|helps?|suits?|good|right|effective)\s+(?:for\s+)?(?:everyone|everybody|anyone|anybody|all of us)\b/gi,
    fix,
  },
  { pattern: /\balways (?:works?|helps?|gets? better)\b/gi, fix },
  { pattern: /\bmiracles?\b|\bbreakthroughs?\b/gi, fix },
];

export const claimStrength: Rule = {
  id: 'claim-strength',
  severity: 'error',
  title: 'No promises that research can’t keep',
  reason: 'If we promise too much and it doesn’t help, people may think it’s their fault.',
  bad: 'Peer support is proven to work for everyone.',
  good: 'Some studies found a small improvement. It doesn’t suit everyone.',
  check: (content) =>
    findTermsSaid(content, terms, (found) => `"${found.trim()}" promises more than anyone knows.`, isDenied),
};
