import type { Problem } from './problem.js';

const levels = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Problems as notes on the lines of a pull request. */
export function formatForGithub(problems: readonly Problem[]): string {
  return problems.map(formatNote).join('\n');
}

function formatNote({ file, line, column, length, severity, message, fix, rule }: Problem): string {
  const properties = {
    file,
    line,
    col: column,
    endColumn: column && length ? column + length : undefined,
    title: rule,
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${levels[severity]} ${written.join(',')}::${escapeMessage(`${message} ${fix}`)}`;
}

function escapeMessage(words: string): string {
  return words.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(words: string): string {
  return escapeMessage(words).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
