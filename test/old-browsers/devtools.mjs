import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags } from '../engines/launchers.mjs';
import { removeFolder } from '../remove-folder.mjs';

const flags = [
  '--headless',
  '--disable-dev-shm-usage',
  '--remote-debugging-pipe',
  // Nothing outside this machine is asked for, whatever a page would like.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Starts a Chromium of any age and speaks the DevTools protocol with it over a pipe: what current drivers ask for first,
 * old ones do not know.
 *
 * @param {{ executable: string, libraries: string[] }} browser
 */
export function launchChromium({ executable, libraries }) {
  const profile = mkdtempSync(join(tmpdir(), 'old-chromium-'));
  const child = spawn(executable, [...flags, ...chromiumFlags, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':'), FONTCONFIG_PATH: '/etc/fonts' },
  });
  const connection = new Connection(child);
  const ended = new Promise((resolve) => child.once('close', resolve));
  return {
    connection,
    async close() {
      child.kill('SIGKILL');
      await ended;
      removeFolder(profile);
    },
  };
}

/** Messages of the protocol: each a line of JSON that ends with a zero byte. */
class Connection {
  constructor(child) {
    [, , , this.writing, this.reading] = child.stdio;
    this.waiting = new Map();
    this.listeners = new Set();
    this.lastId = 0;
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (said = `${said}${text}`.slice(-2000)));
    const end = (reason) => this.end(new Error(`The browser ended: ${reason}\n${said}`));
    child.once('error', (error) => end(error.message));
    child.once('exit', (code, signal) => end(signal ?? code));
    this.writing.on('error', () => undefined);
    let text = '';
    this.reading.setEncoding('utf8').on('data', (part) => {
      const messages = `${text}${part}`.split('\0');
      text = messages.pop();
      for (const message of messages) this.receive(JSON.parse(message));
    });
  }

  /** @returns {Promise<any>} */
  send(method, params = {}, sessionId = undefined) {
    if (this.ending) return Promise.reject(this.ending);
    const id = ++this.lastId;
    this.writing.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.waiting.set(id, { method, resolve, reject }));
  }

  listen(listener) {
    this.listeners.add(listener);
  }

  receive({ id, result, error, ...event }) {
    if (id === undefined) return this.listeners.forEach((listener) => listener(event));
    const { method, resolve, reject } = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) reject(new Error(`${method}: ${error.message}`));
    else resolve(result);
  }

  end(reason) {
    this.ending = reason;
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }
}
