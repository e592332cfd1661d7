import { ItemReader } from '../../compiler/schema/item-reader.js';
import { kindOf, readers } from '../../compiler/schema/kinds/kinds.js';
import type { Problem } from '../../compiler/report/problem.js';
import { readDocument } from '../../compiler/parse/read-document.js';

/** What the compiler would say about a file that has not been written yet. */
export function checkNewFile(path: string, text: string): Problem[] {
  const bytes = new TextEncoder().encode(text);
  const { document, problems } = readDocument({
    file: path,
    path,
    absolutePath: path,
    size: () => bytes.length,
    readBytes: () => bytes,
  });
  const kind = kindOf(path);
  if (!document || !kind) return problems;
  const reader = new ItemReader(document);
  readers[kind](reader);
  return reader.problems;
}
