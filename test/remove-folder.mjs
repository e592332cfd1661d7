import { rmSync } from 'node:fs';

const attempts = 40;
const pause = 50;

/**
 * Removes a folder that a browser or a server had to itself. The processes that it started may write into it for a moment
 * longer than it lives, so that the folder isn't empty when it's to go: it is emptied again for up to 2 s. (What `rmSync`
 * tries again by itself is only the last step, which fails as before where a file has come since.) It blocks
 * while it waits, so that it can be used while a process ends.
 *
 * @param {string} folder
 * @throws What the last attempt threw.
 */
export function removeFolder(folder) {
  for (let left = attempts; left > 0; left -= 1) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (reason) {
      if (left === 1) throw reason;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
