/** A reporter that ends the whole run with one line, `N passed, N failed`, and counts a file that could not be loaded as failed. */
export function tallyReporter() {
  return {
    stop({ sessions }) {
      const { passed, failed } = tallySessions([...sessions]);
      process.once('exit', () => {
        if (passed + failed === 0) process.exitCode = 1;
        console.log(`${passed} passed, ${failed} failed`);
      });
    },
  };
}

/** How many tests passed and failed, over every file in every engine. A skipped test is one that did not pass. */
export function tallySessions(sessions) {
  const tests = sessions.flatMap(({ testResults }) => listTests(testResults));
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const broken = sessions.filter(
    (session) => !session.passed && !listTests(session.testResults).some(isFailure),
  ).length;
  return { passed, failed: tests.length - passed + broken };
}

function isFailure(test) {
  return test.skipped || !test.passed;
}

function listTests(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(listTests)];
}
