import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds: more than anything needs on a busy machine. */
export const patience = 90_000;

/** Looks again and again until there is something. A problem that is a function is worded only when it has come about. */
export async function waitUntil(look, problem, most = patience) {
  for (const end = Date.now() + most; Date.now() < end; await wait(50)) {
    const found = await look();
    if (found) return found;
  }
  const words = typeof problem === 'function' ? problem() : problem;
  throw new Error(`${words} within ${most / 1000} seconds.`);
}
