import type { Document } from '../parse/document.js';

/** A line of the text under the fields. */
export interface BodyLine {
  words: string;
  /** Where it starts in the document. */
  start: number;
}

/** The lines of the text under the fields, as they stand in the file. */
export function bodyLines({ body, bodyStart }: Document): BodyLine[] {
  const lines: BodyLine[] = [];
  for (let start = 0; start <= body.length;) {
    const end = body.indexOf('\n', start) === -1 ? body.length : body.indexOf('\n', start);
    lines.push({ words: body.slice(start, end), start: bodyStart + start });
    start = end + 1;
  }
  return lines;
}
