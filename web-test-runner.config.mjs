import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { esbuildTargets } from './scripts/browser-floor.mjs';
import { prepareBrowsers } from './scripts/find-browsers.mjs';
import { browserFolders } from './scripts/test-folders.mjs';
import { engineCommands } from './test/engines/engine-commands.mjs';
import { launchers } from './test/engines/launchers.mjs';
import { serveContent } from './test/engines/serve-content.mjs';
import { tallyReporter } from './test/engines/tally-reporter.mjs';
import { testPage } from './test/engines/test-page.mjs';
import { findFreePort, webkitDriver } from './test/engines/webkit-driver.mjs';

const { found, run, problem } = prepareBrowsers();
if (problem) throw new Error(problem);
const driverPort = await findFreePort();

export default {
  files: browserFolders.map((folder) => `${folder}/**/*.test.ts`),
  nodeResolve: true,
  hostname: '127.0.0.1',
  // One page at a time in each browser: focus and the keyboard belong to one page only.
  concurrency: 1,
  concurrentBrowsers: 2,
  browsers: run.map((engine) => launchers[engine](found[engine], driverPort)),
  plugins: [
    serveContent(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: esbuildTargets() }),
    engineCommands(),
    ...(run.includes('webkit') ? [webkitDriver({ driverPath: found.webkit, port: driverPort })] : []),
  ],
  testRunnerHtml: testPage,
  // Long enough for WebKit, and for the largest files of tests, on a machine that is busy with something else.
  testFramework: { config: { timeout: 90_000 } },
  testsFinishTimeout: 480_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }), tallyReporter()],
};
