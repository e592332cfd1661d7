/** A row of a table: the words of its cells, and where in the text it stands. */
export interface PlainRow {
  cells: string[];
  start: number;
  end: number;
}

const dashes = /^\|(?: *-+ *\|)+$/;

/**
 * A table that is written in full: each row between strokes, with as many cells as the first, none of them empty. Gives its
 * rows without the line of dashes, and where the text goes on. Nothing, where anything is left out: markdown-it knows then.
 */
export function findPlainTable(text: string, from: number): { rows: PlainRow[]; after: number } | undefined {
  const rows: PlainRow[] = [];
  let after = from;
  while (text[after] === '|') {
    const start = after;
    const next = text.indexOf('\n', start);
    after = next === -1 ? text.length : next + 1;
    const line = text.slice(start, next === -1 ? after : next);
    rows.push({ cells: cutCells(line), start, end: after - 1 });
    if (dashes.test(line) !== (rows.length === 2) || !line.endsWith('|')) return undefined;
  }
  const [columns, second, ...others] = rows;
  if (!columns || !second) return undefined;
  const isFull = rows.every(({ cells }) => cells.length === columns.cells.length && !cells.includes(''));
  return isFull ? { rows: [columns, ...others], after } : undefined;
}

function cutCells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
