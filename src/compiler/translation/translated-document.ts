import { Document } from '../parse/document.js';
import { isList, isMap, type FieldMap, type FieldNode, type FieldPair } from '../schema/field-node.js';
import type { Place } from '../report/problem.js';

/**
 * A file with the words of one language, and the facts of the English file of the same name. The English text stands after
 * its own, so that every value has a place: whatever is on a line after the last of its own is in the English file.
 */
export class TranslatedDocument extends Document {
  constructor(
    private readonly own: Document,
    override readonly original: Document,
    private readonly merge: () => FieldMap,
  ) {
    const { file, path, text, frontMatterStart, bodyStart } = own;
    super(file, path, `${text}\n${original.text}`, merge(), frontMatterStart, bodyStart);
  }

  override get body(): string {
    return this.own.body;
  }

  protected override readFields(): FieldMap {
    return this.merge();
  }

  /** Whether a position in the text is in the English file. */
  isInherited(position: number): boolean {
    return position > this.own.text.length;
  }

  /** A place of the whole, as one in the English file. Nothing, where it is in this language's own. */
  placeInOriginal({ line, ...place }: Place): Place | undefined {
    const own = this.own.text.split('\n').length;
    return line > own ? { ...place, line: line - own } : undefined;
  }
}

/** Values of the English file at the places that they have in the whole. */
export function shiftNode(node: FieldNode, by: number): FieldNode {
  const place = { start: node.start + by, end: node.end + by };
  if (isList(node)) return { ...node, ...place, items: node.items.map((item) => item && shiftNode(item, by)) };
  if (isMap(node)) return { ...node, ...place, items: node.items.map((pair) => shiftPair(pair, by)) };
  return { ...node, ...place };
}

export function shiftPair({ key, value }: FieldPair, by: number): FieldPair {
  return {
    key: { ...key, start: key.start + by, end: key.end + by },
    value: value && shiftNode(value, by),
  };
}
