import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { it } from 'node:test';
import { removeFolder } from '../remove-folder.mjs';

/** Puts file after file into a folder, says that it has begun, and ends a little after it was told to. */
const writer = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const folder = process.argv[1];
  let i = 0;
  let until = Infinity;
  process.on('SIGTERM', () => (until = Date.now() + 300));
  (function write() {
    for (let n = 0; n < 50; n += 1) {
      mkdirSync(folder + '/cache', { recursive: true });
      writeFileSync(folder + '/cache/' + (i++ % 500), '');
    }
    if (i === 500) console.log('begun');
    if (Date.now() < until) setImmediate(write);
  })();
`;

it('removes a folder into which a process that was ended still writes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'remove-folder-'));
  const child = spawn(execPath, ['-e', writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  child.kill();
  removeFolder(folder);
  await ended;
  // It may have written again since.
  removeFolder(folder);
  assert.equal(existsSync(folder), false);
});
