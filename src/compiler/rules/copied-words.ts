import type { Rule } from './rule.js';

/** Kept only where a folder of other texts is named: none comes with the project. */
export const copiedWords: Rule = {
  id: 'copied-words',
  severity: 'error',
  title: 'Words of your own, not of another text',
  reason:
    'Other people’s sentences belong to them, also where they may be read by all. With "check --against folder" every eight words in a row are looked up in the texts of that folder.',
  bad: 'A sentence from the leaflet that a fact was found in.',
  good: 'The same fact, said afresh.',
};
