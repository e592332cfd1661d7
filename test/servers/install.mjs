/** Installs the web servers and browsers that the tests of docs/serving.md need where it may, and says which are missing where not. */
import { exit } from 'node:process';
import { prepareBrowsers } from '../../scripts/find-browsers.mjs';
import { installDebianPackages } from '../../scripts/install-debian-packages.mjs';
import { findServer, servers } from './find-servers.mjs';

installDebianPackages(listMissing().flatMap((name) => servers[name].packages));
for (const name of listMissing()) {
  console.error(
    `${name} is missing. On Debian: sudo apt-get install --no-install-recommends ${servers[name].packages.join(' ')}`,
  );
}
const { problem } = prepareBrowsers();
if (problem) console.error(problem);
if (problem || listMissing().length > 0) exit(1);

function listMissing() {
  return Object.keys(servers).filter((name) => !findServer(name));
}
