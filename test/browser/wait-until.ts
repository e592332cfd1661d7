import { waitUntil as waitFor } from '@open-wc/testing';

/** Milliseconds: less than a test may take, and more than any condition needs on a busy machine. */
export const patience = 45_000;

/** Waits for a condition as long as a busy machine may need, and says what it was if it never came. */
export function waitUntil(condition: () => unknown, what?: string): Promise<void> {
  return waitFor(condition, what, { timeout: patience });
}
