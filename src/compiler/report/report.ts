import { createColors } from 'picocolors';
import { compareText, type Problem, type Severity } from './problem.js';

export interface ReportOptions {
  /** Colour only where a person reads it on a terminal. */
  colour: boolean;
}

/** Problems as an author reads them: by file, with the words underlined, and how to fix each. */
export function formatReport(problems: readonly Problem[], { colour }: ReportOptions = { colour: false }): string {
  if (problems.length === 0) return '';
  const paint = createPaint(colour);
  const files = [...new Set(problems.map(({ file }) => file))];
  const parts = files.map((file) => {
    const own = problems.filter((problem) => problem.file === file);
    return [paint.file(printable(file)), ...own.map((problem) => formatProblem(problem, paint))].join('\n');
  });
  return [...parts, sumUp(problems)].join('\n\n');
}

/** How many there are of each, in one line. */
export function sumUp(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  if (problems.length === 0) return 'Everything is in order.';
  const counts = (['error', 'warning', 'note'] as const)
    .map((severity) => [problems.filter((problem) => problem.severity === severity).length, severity] as const)
    .filter(([count]) => count > 0)
    .map(([count, severity]) => countOf(count, severity));
  return `${counts.join(', ')} in ${countOf(files, 'file')}.`;
}

/** How many notes there are of each rule, in one line: they inform, and would bury what has to be fixed. */
export function sumUpNotes(notes: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of notes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const most = [...counts].sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  return `${countOf(notes.length, 'note')} not shown: ${most.map(([rule, count]) => `${rule} ${count}`).join(', ')}.`;
}

function formatProblem(problem: Problem, paint: Paint): string {
  const { line, column, severity, field, message, shownBy = [], fix, rule } = problem;
  const place = column ? `${line}:${column}` : `${line}`;
  return [
    `  ${place}  ${paint[severity](severity)}${field ? `  ${printable(field)}` : ''}`,
    ...showLine(problem, paint),
    `    ${printable(message)}`,
    ...shownBy.map((step) => `      ${printable(step)}`),
    `    ${printable(fix)}`,
    `    ${paint.quiet(`(rule: ${rule})`)}`,
  ].join('\n');
}

const widest = 100;

/** The line as it stands in the file, with the words in question underlined. A long line is cut around them. */
function showLine({ excerpt, column = 1, length = 0, severity }: Problem, paint: Paint): string[] {
  if (!excerpt) return [];
  const start = Math.max(0, Math.min(column - 1 - 30, excerpt.length - widest));
  const shown = printable(excerpt.slice(start, start + widest));
  const marks = Math.max(1, Math.min(length, start + widest - (column - 1), excerpt.length - (column - 1)));
  return [
    `    ${paint.quiet('|')} ${start > 0 ? '…' : ''}${shown}${start + widest < excerpt.length ? '…' : ''}`,
    `    ${paint.quiet('|')} ${' '.repeat(column - 1 - start + (start > 0 ? 1 : 0))}${paint[severity]('~'.repeat(marks))}`,
  ];
}

/** A file may hold signs that would steer a terminal. */
export function printable(words: string): string {
  return words.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

type Paint = Record<Severity | 'file' | 'quiet', (words: string) => string>;

function createPaint(colour: boolean): Paint {
  const { red, yellow, blue, bold, dim } = createColors(colour);
  return { error: red, warning: yellow, note: blue, file: bold, quiet: dim };
}

function countOf(count: number, message: string): string {
  return `${count} ${message}${count === 1 ? '' : 's'}`;
}
