import type { Rule } from './rule.js';

/** Kept by `peer-support links` alone: nothing else ever makes a request. */
export const deadLink: Rule = {
  id: 'dead-link',
  severity: 'error',
  title: 'Addresses that lead somewhere',
  reason:
    'Websites move and close. If a link goes nowhere on a hard day, people may not try another. "peer-support links" checks that each address is still there.',
  bad: 'url: https://example.org/a-page-that-has-gone',
  good: 'url: https://example.org/the-page-that-took-its-place',
};
