import { relative } from 'node:path';
import { cwd } from 'node:process';
import { formatFailure } from './failures.mjs';
import { formatTally, isGood } from './tally.mjs';

/**
 * A reporter for Node's test runner that says what failed, a line each, and the tally, last. Node itself counts a file
 * that could not be loaded as a failed test; a test that was skipped or left to be done is one that did not pass.
 *
 * @param {AsyncIterable<{ type: string, data: Record<string, any> }>} events
 */
export default async function* tallyNodeTests(events) {
  const counts = {};
  const failures = [];
  for await (const { type, data } of events) {
    const [, name, count] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || [];
    if (name) counts[name] = Number(count);
    if (type === 'test:fail' && !isSuiteOfFailures(data)) failures.push(describe(data));
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = counts;
  const tally = { passed: pass, failed: fail + cancelled + skipped + todo };
  if (!isGood(tally)) process.exitCode = 1;
  yield [...failures, formatTally(tally), ''].join('\n');
}

/** A suite fails with its tests, which have said it already. */
function isSuiteOfFailures({ details }) {
  return details.error.failureType === 'subtestsFailed';
}

function describe({ file, name, details }) {
  const { cause, message } = details.error;
  // A file that could not be loaded is a test whose name is its path.
  const path = [file, name].filter((part, index) => part && (index === 0 || part !== file));
  return formatFailure([relative(cwd(), path[0]), ...path.slice(1)], cause?.message ?? message);
}
