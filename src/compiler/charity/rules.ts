import type { Rule } from '../rules/rule.js';

/** What is asked of a charity's own folder besides what is asked of every file. */
export const rulesOfCharities: readonly Rule[] = [
  {
    id: 'charity-settings',
    severity: 'error',
    title: 'A base to stand on',
    reason: 'A charity’s folder says whose words it starts from. Everything it does not say itself comes from there.',
    bad: 'base: peer-suport-widgets',
    good: 'base: peer-support-widgets',
  },
  {
    id: 'reworded-from',
    severity: 'error',
    title: 'Rewordings that keep up with us',
    reason:
      'When we fix our words, for example a phone number, a rewording would go on saying what was there before. So each one notes which words it was made from, and you are told when they change.',
    bad: 'reworded-from: ours',
    good: 'reworded-from:\n    fact: 62eb2584',
  },
  {
    id: 'hidden-words',
    severity: 'error',
    title: 'Nothing leads to what is hidden',
    reason: 'A page that leads to something you have hidden would leave a visitor with nothing.',
    bad: 'hide: [en/evidence/one-to-one], while a guide still leads to it',
    good: 'hide: [en/stories/beans-on-a-friday], which a guide can do without',
  },
];
