import { listenToConsole, type ConsoleMessage } from './record-console.js';

/*
 * Nothing may be said on the console by surprise: a charity's web person would read it as a fault. A test that expects a
 * warning records it with `recordConsole`; any other fails the test that is running.
 */
const unexpected: ConsoleMessage[] = [];
listenToConsole((message) => unexpected.push(message));

/** Hands over what was said by surprise up to now, and forgets it. */
export function takeUnexpectedMessages(): ConsoleMessage[] {
  return unexpected.splice(0);
}

function failOnUnexpectedMessages(): void {
  const said = takeUnexpectedMessages().map(({ level, text }) => `${level}: ${text}`);
  if (said.length > 0) throw new Error(`Said on the console by surprise:\n${said.join('\n')}`);
}

/** A hook that fails ends the whole file, so that the look at the console becomes the last step of each test instead. */
function checkEveryTest(): void {
  beforeEach(function addCheck(this: Mocha.Context) {
    const test = this.currentTest;
    const run = test?.fn as Mocha.AsyncFunc | undefined;
    if (!test || !run) return;
    test.fn = async function runAndCheck(this: Mocha.Context) {
      await run.call(this);
      failOnUnexpectedMessages();
    };
  });
  after(failOnUnexpectedMessages);
}

/** Mocha hands its functions to the page one by one, `describe` after the hooks, and only later loads the test file. */
Object.defineProperty(globalThis, 'describe', {
  configurable: true,
  set(value: unknown) {
    Object.defineProperty(globalThis, 'describe', { value, configurable: true, writable: true });
    checkEveryTest();
  },
});

/* What Lit's development build says of itself and of its own speed is no fault; its real warnings still fail the test. */
const lit = globalThis as { litIssuedWarnings?: Set<string> };
lit.litIssuedWarnings = new Set(['dev-mode', 'change-in-update']);
