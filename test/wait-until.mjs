import { setTimeout as wait } from 'node:timers/promises';

const longest = 90_000;

/** Looks again and again until there is something. */
export async function waitUntil(look, problem, most = longest) {
  for (const end = Date.now() + most; Date.now() < end; await wait(50)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${problem} within ${most / 1000} seconds.`);
}
