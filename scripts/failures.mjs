import { readTally } from './tally.mjs';

/**
 * What failed, a line each. A run of tests ends with such lines, before its tally, and `npm test` says them again at its
 * end: a log of thousands of lines is often kept by its last lines alone.
 */
const mark = 'FAILED: ';
const longestReason = 300;
const longestEnd = 220;

/**
 * @param {string[]} path Where the test is: its file, the suites around it, its own name.
 * @param {string} [reason] What it said. Its first line that says anything is kept, cut short where it is very long.
 */
export function formatFailure(path, reason = '') {
  const first = reason.split('\n').find((line) => line.trim() !== '') ?? 'It gave no reason.';
  const said = first.trim();
  return `${mark}${path.join(' › ')}: ${said.length > longestReason ? `${said.slice(0, longestReason)} …` : said}`;
}

/**
 * The lines of a run that say what failed. A run that failed without one broke off: its line has what it said last as an
 * error, or else as its last words.
 *
 * @param {{ name: string, output: string, errors: string, code: number | null }} run
 */
export function readFailures(run) {
  const failures = run.output.split('\n').filter((line) => line.startsWith(mark));
  if (failures.length > 0 || readTally(run).failed === 0) return failures;
  const ending = run.code === null ? 'did not run to its end' : `ended with code ${run.code}`;
  return [formatFailure([run.name], `It ${ending} and named no test. Its last words: ${readEnd(run)}`)];
}

/** The last lines that say anything, of the errors where there are any, as one. Where in the code it was says little. */
function readEnd({ output, errors }) {
  const lines = (errors.trim() || output).split('\n').map((line) => line.trim());
  return (
    lines
      .filter((line) => line && !/^(at |\^|Node\.js v)/.test(line))
      .slice(-8)
      .join(' | ')
      .slice(-longestEnd) || 'none.'
  );
}
