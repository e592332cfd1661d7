import { closeSync, openSync, readSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const interval = 30;
/** Nothing said, and nobody with anything to do, for so long: then it is quiet. */
const quiet = 350;
/** Something that never comes to rest, such as an animation, is not waited for longer. */
const longest = 15_000;

/** What has been said, line by line, as Speech Dispatcher was asked to say it. */
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

  /** Waits until nothing more is to come. */
  async waitForQuiet(most = longest) {
    let since = Date.now();
    for (const end = since + most; Date.now() < end && Date.now() - since < quiet; await wait(interval))
      if (this.read() || this.isBusy()) since = Date.now();
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

/** Whether these words were said, in one message or across several. */
export function contains(said, words) {
  return said.join(' ').includes(words);
}
