import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const interval = 25;
/** Looked at so many times in a row, nothing was said and nobody had anything to do: then it is quiet. */
const quietLooks = 12;
/** What never comes to rest in so long has hung. */
const longest = 60_000;

/** What has been said, line by line, as the screen reader would have its voice say it. */
export class SpeechLog {
  position = 0;
  /** Everything said since it was last taken. */
  said = [];

  /**
   * @param {string} file
   * @param {() => boolean} isBusy Whether more may come.
   */
  constructor(file, isBusy) {
    this.descriptor = openSync(file, 'r');
    this.isBusy = isBusy;
  }

  /** What was said since the last time, and forgets it. */
  take() {
    this.read();
    return this.said.splice(0);
  }

  /** Waits until something is said that contains these words. Says whether it was. */
  async waitFor(words, most = longest) {
    for (const end = Date.now() + most; Date.now() < end; await wait(interval)) {
      this.read();
      if (contains(this.said, words)) return true;
    }
    return contains(this.said, words);
  }

  /**
   * Waits until nothing more is to come. It counts looks, not time: on a busy machine this program is kept waiting as
   * much as the others.
   */
  async waitForQuiet(most = longest) {
    const end = Date.now() + most;
    for (let looks = 0; looks < quietLooks; looks += 1) {
      await wait(interval);
      if (this.read() || this.isBusy()) looks = 0;
      if (Date.now() > end) throw new Error(`It was not quiet within ${most / 1000} seconds.`);
    }
  }

  /** Takes in what is new. Says whether there was anything. */
  read() {
    const buffer = Buffer.alloc(65_536);
    const length = readSync(this.descriptor, buffer, 0, buffer.length, this.position);
    const end = buffer.subarray(0, length).lastIndexOf(10) + 1;
    if (end === 0) return false;
    this.position += end;
    this.said.push(...buffer.toString('utf8', 0, end).split('\n').filter(Boolean));
    return true;
  }

  close() {
    closeSync(this.descriptor);
  }
}

/** Whether these words were said, in one message or across several; or anything at all, where there are no words. */
export function contains(said, words) {
  return said.length > 0 && said.join(' ').includes(words);
}
