import { listenToConsole } from './record-console.js';

/*
 * Nothing may be said on the console by surprise: a charity's web person would read it as a fault. A test that expects a
 * warning records it with `recordConsole`; any other fails the test that is running.
 */
listenToConsole(({ level, text }) => {
  queueMicrotask(() => {
    throw new Error(`The console was given an unexpected ${level}: ${text}`);
  });
});

/* Lit's development build says on every page that it is one. Its real warnings still fail the test. */
const lit = globalThis as { litIssuedWarnings?: Set<string> };
lit.litIssuedWarnings ??= new Set();
lit.litIssuedWarnings.add('dev-mode');
