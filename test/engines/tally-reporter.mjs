import { relative } from 'node:path';
import { cwd } from 'node:process';
import { formatFailure } from '../../scripts/failures.mjs';

/**
 * A reporter that ends the whole run with what failed, a line each, and one line `N passed, N failed`. It counts a file
 * that could not be loaded as failed.
 */
export function tallyReporter() {
  return {
    stop({ sessions }) {
      const all = [...sessions];
      const { passed, failed } = tallySessions(all);
      process.once('exit', () => {
        if (passed + failed === 0) process.exitCode = 1;
        for (const failure of all.flatMap(describeFailures)) console.log(failure);
        console.log(`${passed} passed, ${failed} failed`);
      });
    },
  };
}

/** How many tests passed and failed, over every file in every engine. A skipped test is one that did not pass. */
export function tallySessions(sessions) {
  const tests = sessions.flatMap(({ testResults }) => listTests(testResults));
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  return { passed, failed: tests.length - passed + sessions.filter(isBroken).length };
}

/** What failed in one file in one engine, a line each. */
export function describeFailures(session) {
  const { testFile = '', browser, testResults, errors } = session;
  const place = `${relative(cwd(), testFile)} (${browser?.name})`;
  const failures = listTests(testResults)
    .filter(isFailure)
    .map(({ path, error, skipped }) => formatFailure([place, ...path], skipped ? 'It was skipped.' : error?.message));
  return isBroken(session) ? [formatFailure([place], errors?.[0]?.message)] : failures;
}

/** Failed with no test to show for it: a file that could not be loaded, or that broke after its tests. */
function isBroken({ passed, testResults }) {
  return !passed && !listTests(testResults).some(isFailure);
}

function isFailure(test) {
  return test.skipped || !test.passed;
}

/** Every test of a suite and of those inside it, each with its names from the outermost in. */
function listTests(suite, above = []) {
  if (!suite) return [];
  const within = suite.name ? [...above, suite.name] : above;
  return [
    ...suite.tests.map((test) => ({ ...test, path: [...within, test.name] })),
    ...suite.suites.flatMap((inner) => listTests(inner, within)),
  ];
}
