import type { Document } from '../parse/document.js';
import { bodyLines, type BodyLine } from './body-lines.js';
import { findAt, type Finding, type Rule } from './rule.js';

/** The row of dashes under the first row of a table. */
const dashes = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

export const tableCells: Rule = {
  id: 'table-cells',
  severity: 'error',
  title: 'Rows of the same length',
  reason: 'If a row has too many cells, one disappears. If it has too few, everything ends up under the wrong heading.',
  bad: '| Therapy | Peer support |, and below it | Once a week | When you like | Free |',
  good: '| Therapy | Peer support |, and below it | Once a week | When you like |',
  check: (content) =>
    content.documents.flatMap(({ document }) => (document.body.includes('|') ? checkDocument(document) : [])),
};

function checkDocument(document: Document): Finding[] {
  const lines = bodyLines(document);
  const noTable = findNoTable(lines);
  if (noTable) {
    const message = 'These lines look like a table, and would be shown as they stand.';
    const fix = `Write ${'| --- '.repeat(countCells(noTable.words))}| on a line below this one.`;
    const { start, words } = noTable;
    return [findAt(document, document.placeAt(start, start + words.length), message, fix, { field: 'text' })];
  }
  return lines.flatMap((line, i) => {
    const head = lines[i - 1];
    if (!head?.words.includes('|') || !line.words.includes('-') || !dashes.test(line.words)) return [];
    return checkTable(document, head, lines.slice(i));
  });
}

/** The first of several rows with no row of dashes among them. */
function findNoTable(lines: readonly BodyLine[]): BodyLine | undefined {
  const isRow = (line: BodyLine | undefined) => /^ {0,3}\|.*\|[ \t]*$/.test(line?.words ?? '');
  const isDashes = (line: BodyLine) => dashes.test(line.words);
  return lines.find((line, i) => {
    const [before, next] = [lines[i - 1], lines[i + 1]];
    return isRow(line) && isRow(next) && !before?.words.includes('|') && !isDashes(line) && !isDashes(next!);
  });
}

/** The row of dashes counts too: with another number of cells there is no table at all. */
function checkTable(document: Document, head: BodyLine, below: readonly BodyLine[]): Finding[] {
  const expected = countCells(head.words);
  const end = below.findIndex(({ words }) => !words.includes('|') && !dashes.test(words));
  return below.slice(0, end === -1 ? undefined : end).flatMap(({ words, start }) => {
    const cells = countCells(words);
    if (cells === expected || words.trim() === '') return [];
    const message = `This row has ${say(cells)}, and the first row of the table has ${say(expected)}.`;
    const fix =
      cells > expected
        ? 'Join two cells, or give every row one more. To show the sign | inside a cell, write \\|.'
        : 'Add what’s missing. For an empty cell, write | |.';
    return [findAt(document, document.placeAt(start, start + words.length), message, fix, { field: 'text' })];
  });
}

function countCells(row: string): number {
  const inside = row
    // A table may stand in a list, behind its mark.
    .replace(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\|)/, '')
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inside.split(/(?<!\\)\|/).length;
}

function say(cells: number): string {
  return `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
}
