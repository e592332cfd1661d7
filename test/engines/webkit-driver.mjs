import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { removeFolder } from '../remove-folder.mjs';

/** A port on loopback that nothing listens on now. */
export async function findFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** WebKitGTK's small browser, which Debian keeps beside the library. */
export function findMiniBrowser() {
  return ['/usr/lib', '/usr/libexec', '/usr/lib64']
    .flatMap((base) => [base, ...listFolders(base)])
    .flatMap((base) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(base, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

/** What the driver is asked for: that browser, and nothing of the person's own. */
export function webkitCapabilities() {
  const binary = findMiniBrowser();
  return {
    browserName: 'MiniBrowser',
    ...(binary && { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }),
  };
}

/** Starts a display and WebKitGTK's driver with the test server, and ends both with it. */
export function webkitDriver({ driverPath, port }) {
  let stop = () => {};
  return {
    name: 'webkit-driver',
    async serverStart() {
      stop = await startWebKit({ driverPath, port });
    },
    serverStop: () => stop(),
  };
}

/** Starts a display and the driver on it, and hands back what ends both. They end with the process in any case. */
export async function startWebKit({ driverPath, port }) {
  const running = [];
  const folder = mkdtempSync(join(tmpdir(), 'webkit-driver-'));
  const stop = () => {
    running.splice(0).forEach((child) => child.kill());
    try {
      removeFolder(folder);
    } catch (reason) {
      // An error while the process ends would keep the run's other reports from being written.
      console.warn(`${folder} was left behind: ${reason.message}`);
    }
  };
  process.once('exit', stop);
  const display = await startDisplay(running);
  running.push(startDriver({ driverPath, port, display, folder }));
  await waitForPort(port);
  return stop;
}

async function startDisplay(running) {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  running.push(server);
  const [number] = await once(server.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

function startDriver({ driverPath, port, display, folder }) {
  return spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...isolateSettings(folder),
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // The sandbox cannot be set up by root inside a container.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
}

/** Settings of its own, so that neither a developer's theme nor the toolbar's width decides what is tested. */
function isolateSettings(folder) {
  const gtk = join(folder, 'config', 'gtk-3.0');
  mkdirSync(gtk, { recursive: true });
  writeFileSync(join(gtk, 'gtk.css'), '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; }');
  return {
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    XDG_DATA_HOME: join(folder, 'data'),
  };
}

async function waitForPort(port) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await acceptsConnections(port)) return;
    await wait(100);
  }
  throw new Error(`WebKitWebDriver did not start listening on port ${port}.`);
}

function acceptsConnections(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true)).once('error', () => finish(false));
  });
}

function listFolders(base) {
  if (!existsSync(base)) return [];
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(base, entry.name));
}
