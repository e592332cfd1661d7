import type { Content } from '../parse/content.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const uniqueOrder: Rule = {
  id: 'unique-order',
  severity: 'error',
  title: 'One place for each',
  reason: 'If two have the same order, they end up in the order of their file names, which isn’t what anyone meant.',
  bad: 'order: 3 in two myths',
  good: 'order: 3 in one of them and order: 4 in the other',
  check: (content) => (['myth', 'story', 'guide'] as const).flatMap((kind) => checkKind(content, kind)),
};

function checkKind(content: Content, kind: 'myth' | 'story' | 'guide'): Finding[] {
  const first = new Map<number | undefined, string>();
  const used = content.all(kind).map(({ value }) => value.order ?? 0);
  return content.all(kind).flatMap(({ document, value: { order } }) => {
    const other = first.get(order);
    if (other === undefined) {
      first.set(order, document.file);
      return [];
    }
    return [
      findAt(
        document,
        document.locate(['order']),
        `${other} has order ${order} too.`,
        `Give one of them another number. ${Math.max(...used) + 1} is free.`,
        { field: 'order' },
      ),
    ];
  });
}
