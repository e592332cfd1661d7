import type { Item } from '../parse/content.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const agesInOrder: Rule = {
  id: 'ages-in-order',
  severity: 'error',
  title: 'The younger age first',
  reason: 'Visitors are told whom a service is for, in these words. Nobody is between 25 and 11.',
  bad: 'ages: 25-11',
  good: 'ages: 11-25',
  check: (content) => content.all('contact').flatMap(checkAges),
};

function checkAges({ document, value: { value } }: Item<'contact'>): Finding[] {
  const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(value.ages ?? '') ?? [];
  if (Number(first) <= Number(last)) return [];
  return [
    findAt(
      document,
      document.locate(['ages']),
      `Nobody is between ${first} and ${last} years old.`,
      `Write the younger age first: ${last}-${first}`,
      { field: 'ages' },
    ),
  ];
}
