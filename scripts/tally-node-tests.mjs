import { formatTally, isGood } from './tally.mjs';

/**
 * A reporter for Node's test runner that says nothing but the tally, last. Node itself counts a file that could not be
 * loaded as a failed test; a test that was skipped or left to be done is one that did not pass.
 *
 * @param {AsyncIterable<{ type: string, data: { message?: string } }>} events
 */
export default async function* tallyNodeTests(events) {
  const counts = {};
  for await (const { type, data } of events) {
    const [, name, count] = (type === 'test:diagnostic' && /^(\w+) (\d+)$/.exec(data.message)) || [];
    if (name) counts[name] = Number(count);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = counts;
  const tally = { passed: pass, failed: fail + cancelled + skipped + todo };
  if (!isGood(tally)) process.exitCode = 1;
  yield `${formatTally(tally)}\n`;
}
