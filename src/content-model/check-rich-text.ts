import {
  byKind,
  everyOfFirst,
  oneOf,
  optional,
  otherwise,
  record,
  refuse,
  text,
  wholeText,
  yes,
  type Check,
} from './check-shape.js';
import { isSafeAddress, type Block, type Inline, type RichText } from './rich-text.js';

type Mark = Exclude<Inline, string>;

/** Lists in lists, emphasis in links: deeper than anyone writes. */
const deepest = 8;

/** A text of which every block and mark is known. The words of an unsafe link stay, as plain words. */
export const richText: Check<RichText> = textAt(0);

function textAt(depth: number): Check<RichText> {
  return (value) => (depth > deepest ? refuse() : everyOfFirst(blockAt(depth + 1))(value));
}

function blockAt(depth: number): Check<Block> {
  const words = lineAt(depth);
  return byKind<Block>({
    paragraph: record({ words }),
    heading: record({ depth: oneOf(1, 2, 3), words }),
    list: record({ ordered: optional(yes), items: everyOfFirst(textAt(depth)) }),
    table: record({ columns: everyOfFirst(words), rows: everyOfFirst(everyOfFirst(words)) }),
  });
}

function lineAt(depth: number): Check<Inline[]> {
  return (value) => (depth > deepest ? refuse() : everyOfFirst(wordAt(depth + 1))(value).flat());
}

function wordAt(depth: number): Check<Inline | Inline[]> {
  return (value) => (typeof value === 'string' ? text(value) : withoutUnsafeLink(markAt(depth)(value)));
}

function markAt(depth: number): Check<Mark> {
  const words = lineAt(depth);
  return byKind<Mark>({
    strong: record({ words }),
    emphasis: record({ words }),
    link: record({ to: otherwise(wholeText, ''), words }),
    'line-break': record({}),
  });
}

function withoutUnsafeLink(mark: Mark): Inline | Inline[] {
  return mark.kind === 'link' && !isSafeAddress(mark.to) ? mark.words : mark;
}
