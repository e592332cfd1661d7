/** How many tests passed and failed. Every run of tests ends with it on a line alone: `12 passed, 0 failed`. */

/** @param {{ passed: number, failed: number }} tally */
export function formatTally({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * The tally a run of tests ended with. A run that ended without one, or with no test at all, broke off, and so did one
 * that reports failure without saying of what: each counts as one failure.
 *
 * @param {{ output: string, code: number | null }} run
 */
export function readTally({ output, code }) {
  const lastLine = output.trimEnd().split('\n').at(-1);
  const [, passed = '0', failed = '0'] = /^(\d+) passed, (\d+) failed$/.exec(lastLine ?? '') ?? [];
  const tally = { passed: Number(passed), failed: Number(failed) };
  const brokeOff = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return brokeOff ? { ...tally, failed: 1 } : tally;
}

/** @param {{ passed: number, failed: number }[]} tallies */
export function addTallies(tallies) {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** Whether a run of tests may be called good. */
export function isGood({ passed, failed }) {
  return failed === 0 && passed > 0;
}
