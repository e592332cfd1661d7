import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

describe('the output module for Speech Dispatcher', () => {
  it('writes down what it is asked to speak, and answers as Speech Dispatcher waits for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'speech-module-'));
    const log = join(folder, 'spoken.log');
    const child = spawn(execPath, [fileURLToPath(new URL('speech-module.mjs', import.meta.url)), log]);
    let answers = '';
    child.stdout.on('data', (data) => (answers += data));
    child.stdin.end(
      'INIT\nSET\nrate=0\n.\nSPEAK\n<speak>You can call <mark name="a"/>Samaritans &amp; others.</speak>\n..and on\n.\nSTOP\nKEY\nTab\n.\nQUIT\n',
    );
    await once(child, 'close');
    assert.equal(readFileSync(log, 'utf8'), 'You can call Samaritans & others. .and on\nTab\n');
    assert.match(
      answers,
      /^299-Ready\n299 OK LOADED SUCCESSFULLY\n203 OK RECEIVING SETTINGS\n203 OK SETTINGS RECEIVED\n/,
    );
    assert.equal(answers.split('701 BEGIN\n702 END\n').length, 3);
    assert.match(answers, /210 OK QUIT\n$/);
    rmSync(folder, { recursive: true });
  });
});
