/**
 * Stands in for `node:test` while changes are tried: it runs only the tests that a change concerns, notes which changes each
 * test reaches, and stops at the first that fails.
 */
import { appendFileSync } from 'node:fs';
import { exit } from 'node:process';
import * as real from 'node:test';

const { MUTANT_TESTS } = process.env;
const chosen = MUTANT_TESTS === undefined ? undefined : new Set(MUTANT_TESTS.split(','));
globalThis.$testNames = [];

export const { after, afterEach, before, beforeEach, describe, mock } = real;

/** @param {string} name @param {(test: real.TestContext) => unknown} run */
export function it(name, run) {
  const n = globalThis.$testNames.push(name) - 1;
  if (chosen && !chosen.has(String(n))) return;
  real.it(name, async (test) => {
    globalThis.$test = n;
    try {
      await run(test);
    } catch (failure) {
      console.error(failure);
      exit(1);
    } finally {
      globalThis.$test = undefined;
    }
  });
}

process.on('exit', () => {
  const { MUTANTS_REACHED } = process.env;
  if (MUTANTS_REACHED) appendFileSync(MUTANTS_REACHED, `${JSON.stringify(['names', globalThis.$testNames])}\n`);
});
