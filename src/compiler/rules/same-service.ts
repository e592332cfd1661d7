import type { Item } from '../parse/content.js';
import { nationsOf } from '../schema/contact-hours.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const sameService: Rule = {
  id: 'same-service',
  severity: 'warning',
  title: 'Each service once',
  reason:
    'Two entries with one name and one number look like two places to turn to. And when the number changes, one of the two files is forgotten.',
  bad: 'Elm Road Listening Line with 116 123 in gb/elm-road.md, and again in gb-sct/listening.md',
  good: 'One file, with every nation in its "countries:"',
  check: (content) => {
    const nations = content.all('nation').map(({ id }) => id);
    const byName = new Map<string, Contact[]>();
    return content.all('contact').flatMap((item) => {
      const before = byName.get(nameOf(item)) ?? [];
      byName.set(nameOf(item), [...before, item]);
      const same = before.find(
        (other) => isSame(other, item) && shareOne(nationsOf(other, nations), nationsOf(item, nations)),
      );
      return same ? describePair(same, item) : [];
    });
  },
};

type Contact = Item<'contact'>;

/** Without capitals and marks, which nobody hears. */
function nameOf({ value: { value } }: Contact): string {
  return value.name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Services without a number are known by their page. */
function isSame(first: Contact, second: Contact): boolean {
  const [numbers, others] = [numbersOf(first), numbersOf(second)];
  return numbers.length + others.length > 0
    ? shareOne(numbers, others)
    : shareOne(addressesOf(first), addressesOf(second));
}

function numbersOf({ value: { value } }: Contact): string[] {
  return value.channels.flatMap((channel) => ('dial' in channel ? channel.dial : []));
}

function addressesOf({ value: { value } }: Contact): string[] {
  return value.channels.flatMap((channel) => ('url' in channel ? channel.url.replace(/\/+$/, '') : []));
}

function shareOne(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function describePair(first: Contact, second: Contact): Finding[] {
  const { document } = second;
  const what = numbersOf(second).length > 0 ? 'number' : 'page';
  return [
    findAt(
      document,
      document.locate(['name']),
      `${first.document.file} has this name and this ${what}, too: visitors see the service twice.`,
      'Delete one of the two files. If they are two services, say in the name what sets them apart.',
      { field: 'name' },
    ),
  ];
}
