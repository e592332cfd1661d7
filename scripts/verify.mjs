/**
 * `npm run verify`: everything that is checked before a change is taken, in order, each step timed. It stops at the first
 * step that fails.
 */
import { exit } from 'node:process';
import { describeDuration, runStep } from './run-step.mjs';
import { testEpoch } from './test-date.mjs';

const npm = (script) => ['npm', 'run', '--silent', script];
const steps = [
  ['Lint, layout and types', npm('lint')],
  ['Lock files', npm('verify:locks')],
  ['Two builds with the same bytes', npm('verify:build')],
  ['Pages written from the code', ['npm', 'run', '--silent', 'docs', '--', '--check']],
  ['Package', npm('verify:package')],
  ['Storybook', npm('storybook:build')],
  // Of what the last of the two builds has left.
  ['Tests', ['npm', 'run', '--silent', 'test:all', '--', '--built']],
  ['Web servers', npm('test:servers')],
  ['Old browsers', npm('test:old-browsers')],
  ['WordPress', npm('test:wordpress')],
  ['Screen reader', npm('test:speech')],
];

const started = performance.now();
for (const [name, command] of steps) {
  const { code } = await runStep(name, command, { SOURCE_DATE_EPOCH: testEpoch });
  if (code !== 0) {
    console.error(`\n${name} failed after ${describeDuration(performance.now() - started)}. Nothing after it was run.`);
    exit(1);
  }
}
console.log(`\nEverything holds. It took ${describeDuration(performance.now() - started)}.`);
