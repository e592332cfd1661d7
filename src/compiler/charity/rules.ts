import type { Rule } from '../rules/rule.js';

/** What is asked of a charity's own folder besides what is asked of every file. */
export const rulesOfCharities: readonly Rule[] = [
  {
    id: 'charity-settings',
    severity: 'error',
    title: 'A base to stand on',
    reason: 'A charity’s folder says whose words it starts from. Anything you don’t say comes from there.',
    bad: 'base: peer-suport-widgets',
    good: 'base: peer-support-widgets',
  },
  {
    id: 'reworded-from',
    severity: 'error',
    title: 'Rewordings that keep up with us',
    reason:
      'If we fix a phone number, your rewording would still show the old one. So each rewording notes which words it started from, and we tell you when they change.',
    bad: 'reworded-from: ours',
    good: 'reworded-from:\n    fact: 62eb2584',
  },
  {
    id: 'hidden-words',
    severity: 'error',
    title: 'Nothing leads to what is hidden',
    reason: 'If a page leads to something you’ve hidden, visitors end up with nothing.',
    bad: 'hide: [en/evidence/one-to-one], while a guide still leads to it',
    good: 'hide: [en/stories/beans-on-a-friday], which a guide can do without',
  },
];
