import type { Content } from '../parse/content.js';
import type { Problem } from '../report/problem.js';
import { TranslatedDocument } from './translated-document.js';

/**
 * What is said of the facts of a translation is said of the English file, where they stand, and there it is said already.
 * What is wrong with them in this language alone is told at its own file.
 */
export function placeInOriginal(problems: readonly Problem[], contents: readonly Content[]): Problem[] {
  const documents = contents.flatMap((content) => content.documents.map(({ document }) => document));
  const translated = new Map(
    documents.flatMap((document) =>
      document instanceof TranslatedDocument ? [[document.file, document] as const] : [],
    ),
  );
  if (translated.size === 0) return [...problems];
  const said = new Set(problems.map(keyOf));
  const read = new Set(documents.map(({ file }) => file));
  return problems.flatMap((problem) => {
    const document = translated.get(problem.file);
    const place = document?.placeInOriginal(problem);
    if (!document || !place) return [problem];
    const there = { ...problem, ...place, file: document.original.file };
    if (said.has(keyOf(there))) return [];
    return [read.has(there.file) ? withoutPlace(problem) : there];
  });
}

function withoutPlace({ column: _, length: __, ...problem }: Problem): Problem {
  return { ...problem, line: 1 };
}

/** Not by its message, which may have a word of the language in it, such as the name of a nation. */
function keyOf({ file, line, column, rule }: Problem): string {
  return JSON.stringify([file, line, column, rule]);
}
