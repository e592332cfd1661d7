/**
 * What failed, a line each. A run of tests ends with such lines, before its tally, and `npm test` says them again at its
 * end: a log of thousands of lines is often kept by its last lines alone.
 */
const mark = 'FAILED: ';
const longestReason = 300;

/**
 * @param {string[]} path Where the test is: its file, the suites around it, its own name.
 * @param {string} [reason] What it said. Its first line that says anything is kept, cut short where it is very long.
 */
export function formatFailure(path, reason = '') {
  const first = reason.split('\n').find((line) => line.trim() !== '') ?? 'It gave no reason.';
  const said = first.trim();
  return `${mark}${path.join(' › ')}: ${said.length > longestReason ? `${said.slice(0, longestReason)} …` : said}`;
}

/** The lines of a run’s output that say what failed. */
export function readFailures(output) {
  return output.split('\n').filter((line) => line.startsWith(mark));
}
