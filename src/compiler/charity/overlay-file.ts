import type { Document } from '../parse/document.js';
import { isMap } from '../schema/field-node.js';
import { closingLine, findBlocks, findInnerBlocks, type FieldBlock } from './field-blocks.js';
import { takeLines, type OverlayLine } from './overlay-text.js';

/** The field that says that a file rewords ours instead of standing in its place. */
export const rewordedFrom = 'reworded-from';

/**
 * A charity's file with the lines of ours that it does not say anew. Its own lines keep their order and their numbers;
 * each of ours remembers where it comes from. Nothing, where the fields of either do not each have lines of their own.
 */
export function overlayFile(own: Document, base: Document): OverlayLine[] | undefined {
  const ownBlocks = findBlocks(own);
  const baseBlocks = findBlocks(base);
  if (!ownBlocks || !baseBlocks) return undefined;
  const fields = ownBlocks.map((block) => overlayField(block, own, base, baseBlocks));
  if (fields.includes(undefined)) return undefined;
  const [first] = ownBlocks;
  return [
    ...takeLines(own.text, 'own', 0, first?.start ?? closingLine(own)),
    ...(fields as OverlayLine[][]).flat(),
    ...missingBlocks(ownBlocks, baseBlocks).flatMap(({ start, end }) => takeLines(base.text, 'base', start, end)),
    ...takeLines(own.text, 'own', closingLine(own), closingLine(own) + 1),
    ...overlayBody(own, base),
  ];
}

/** Whether the fields inside a field count one by one: only the groups of labels do. */
export function countsOneByOne(path: string, { value }: FieldBlock): boolean {
  return path === 'wording.md' && isMap(value);
}

function overlayField(
  block: FieldBlock,
  own: Document,
  base: Document,
  baseBlocks: FieldBlock[],
): OverlayLine[] | undefined {
  const lines = takeLines(own.text, 'own', block.start, block.end);
  if (block.name === rewordedFrom) return lines.map((line) => ({ ...line, words: `# ${line.words}` }));
  if (!countsOneByOne(own.path, block)) return lines;
  const baseBlock = baseBlocks.find(({ name }) => name === block.name);
  const inner = findInnerBlocks(own, block);
  const baseInner = baseBlock && findInnerBlocks(base, baseBlock);
  if (!inner) return undefined;
  if (!baseInner) return lines;
  const indent = indentOf(own, inner[0]!);
  const added = missingBlocks(inner, baseInner).flatMap(({ start, end }) =>
    takeLines(base.text, 'base', start, end).map((line) => ({ ...line, words: line.words.replace(/^ */, indent) })),
  );
  return [...lines, ...added];
}

function missingBlocks(own: FieldBlock[], base: FieldBlock[]): FieldBlock[] {
  return base.filter(({ name }) => !own.some((block) => block.name === name));
}

/** The charity's text if it has one, and else ours. */
function overlayBody(own: Document, base: Document): OverlayLine[] {
  return own.body.trim() === ''
    ? takeLines(base.text, 'base', closingLine(base) + 1)
    : takeLines(own.text, 'own', closingLine(own) + 1);
}

function indentOf(document: Document, { start }: FieldBlock): string {
  return /^ */.exec(document.lineText(start + 1))![0];
}
