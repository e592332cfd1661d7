/**
 * `npm run test:hours`: the whole proof of which `npm test` runs a sample. 20,000 random schedules, as an editor writes them
 * and as a browser reads them, in many zones and at many instants; and every schedule that we ship, at each minute of three
 * years.
 */
import { spawnSync } from 'node:child_process';
import { execPath, exit } from 'node:process';
import { testEpoch } from './test-date.mjs';

const files = [
  'src/opening-hours/open-state.random.test.ts',
  'src/compiler/schema/hours/written-hours.random.test.ts',
  'src/compiler/emit/shipped-hours.test.ts',
];
const { status } = spawnSync(
  execPath,
  ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-reporter=spec', ...files],
  {
    stdio: 'inherit',
    env: { ...process.env, SCHEDULES: '20000', EVERY_MINUTES: '1', SOURCE_DATE_EPOCH: testEpoch },
  },
);
exit(status ?? 1);
