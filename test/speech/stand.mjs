import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env as environment, kill } from 'node:process';
import { fileURLToPath } from 'node:url';
import { isBusy, isRunning, listTree } from './processes.mjs';
import { SpeechLog } from './speech-log.mjs';
import { removeFolder } from '../remove-folder.mjs';
import { waitUntil } from '../wait-until.mjs';

const startOrca = fileURLToPath(new URL('start-orca.py', import.meta.url));
const timeToStart = 90_000;

/**
 * A screen, a session bus, Orca and a browser, all started here, for these tests alone, in a folder of their own, and
 * ended by the numbers of their processes.
 */
export class Stand {
  children = [];
  folder = mkdtempSync(join(tmpdir(), 'speech-'));
  env = {};

  async start() {
    this.makeFolders();
    this.env.DISPLAY = `:${await this.startScreen()}`;
    this.env.DBUS_SESSION_BUS_ADDRESS = await this.startBus();
    this.run('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    // Without a window manager no window gets the keyboard.
    this.run('openbox', []);
    this.log = new SpeechLog(this.logFile, () => this.isBusy());
    this.run('/usr/bin/python3', [startOrca]);
    if (!(await this.log.waitFor('Screen reader on', timeToStart)))
      throw new Error(`Orca did not start. It says: ${this.readLog('python3')}`);
  }

  makeFolders() {
    const under = (name) => {
      const path = join(this.folder, name);
      mkdirSync(path, { recursive: true, mode: 0o700 });
      return path;
    };
    const data = under('data');
    this.logFile = join(this.folder, 'spoken.log');
    writeFileSync(this.logFile, '');
    writeFileSync(join(under('data/orca'), 'orca-customizations.py'), orcaSettings);
    this.env = {
      PATH: environment.PATH,
      HOME: under('home'),
      PYTHONDONTWRITEBYTECODE: '1',
      SPEECH_LOG: this.logFile,
      XDG_DATA_HOME: data,
      XDG_CONFIG_HOME: under('config'),
      XDG_CACHE_HOME: under('cache'),
      XDG_RUNTIME_DIR: under('run'),
      LANG: 'C.UTF-8',
      LC_ALL: 'C.UTF-8',
      TZ: 'Europe/London',
      GTK_MODULES: 'gail:atk-bridge',
      GNOME_ACCESSIBILITY: '1',
      NO_AT_BRIDGE: '0',
    };
  }

  /** The X server picks a display that is free, and says which. */
  async startScreen() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'];
    const server = this.run('Xvfb', args, ['ignore', 'ignore', 'ignore', 'pipe']);
    return readLine(server, server.stdio[3]);
  }

  async startBus() {
    const args = ['--session', '--nofork', '--print-address=1'];
    const bus = this.run('dbus-daemon', args, ['ignore', 'pipe', 'ignore']);
    return readLine(bus, bus.stdout);
  }

  /** Opens a browser, and waits until a page in it is heard. */
  async open(browser) {
    this.browser = browser;
    await browser.start(this);
    const url = 'data:text/html,<title>First page</title><h1>Ready to be read</h1>';
    for (const end = Date.now() + timeToStart; Date.now() < end;) {
      // On a busy machine the window may come before the window manager, and has no keyboard then: it is given to it again.
      await this.runTool(['search', '--onlyvisible', '--class', browser.windowClass, 'windowactivate']);
      await browser.goTo(url);
      // The page has the keyboard, not the address above it; and nothing lies under the pointer afterwards.
      await this.runTool(['mousemove', '600', '700', 'click', '1', 'mousemove', '0', '0']);
      if (await this.log.waitFor('Ready to be read', 10_000)) return this.log.waitForQuiet();
    }
    throw new Error(`${browser.name} was not heard within ${timeToStart / 1000} seconds.`);
  }

  async closeBrowser() {
    await this.browser?.close(this);
    this.browser = undefined;
  }

  /** Goes to a page, and waits until what is on it has been drawn, or has given up. */
  async goTo(url) {
    await this.browser.goTo(url);
    await waitUntil(() => this.browser.ask(areReady), `${url} was not ready`);
  }

  /** Presses a real key, as a keyboard would. */
  async press(key) {
    const code = await this.runTool(['key', '--clearmodifiers', key]);
    if (code !== 0) throw new Error(`The key ${key} could not be pressed.`);
  }

  async runTool(args) {
    const [code] = await once(spawn('xdotool', args, { env: this.env, stdio: 'ignore' }), 'close');
    return code;
  }

  /** True while anything here has something to do, or waits for a processor to do it. */
  isBusy() {
    return isBusy(this.children.flatMap(({ pid }) => (pid ? listTree(pid) : [])));
  }

  /** Runs one program of the stand, in its surroundings and with its own log. */
  run(file, args, stdio) {
    const out = openSync(join(this.folder, `${file.split('/').pop()}.log`), 'a');
    const child = spawn(file, args, { env: this.env, stdio: stdio ?? ['ignore', out, out] });
    closeSync(out);
    child.on('error', (reason) => (this.problem ??= reason));
    return this.add(child);
  }

  /** The end of what a program has written. */
  readLog(name) {
    return (
      readFileSync(join(this.folder, `${name}.log`), 'utf8')
        .trim()
        .slice(-500) || 'nothing'
    );
  }

  add(child) {
    this.children.unshift(child);
    return child;
  }

  /** Ends what was started here, and what that has started, by number. */
  async close() {
    await this.closeBrowser().catch(() => undefined);
    await this.end(this.children);
    removeFolder(this.folder);
  }

  async end(children) {
    const ids = children.flatMap((child) => (child?.pid ? listTree(child.pid) : []));
    this.children = this.children.filter((child) => !children.includes(child));
    for (const id of ids) end(id, 'SIGTERM');
    try {
      await waitUntil(() => !ids.some(isRunning), 'Not everything ended', 5000);
    } catch {
      for (const id of ids) end(id, 'SIGKILL');
    }
  }
}

/** Whether every widget on a page has drawn itself. */
const areReady = `Boolean(document.querySelector('meta[name="never-ready"]')) ||
  [...document.querySelectorAll('*')]
    .filter(({ localName }) => localName.startsWith('peer-support-'))
    .every((widget) => widget.matches(':state(ready)'))`;

/**
 * Orca speaks into our file, and leaves out what is not about the page: it says no keys that are pressed, shows and
 * plays nothing, and does not begin to read a page before it is told to.
 */
const orcaSettings = `import orca.settings
orca.settings.speechServerFactory = "orca_voice"
orca.settings.speechFactoryModules = ["orca_voice"]
orca.settings.enableKeyEcho = False
orca.settings.enableSound = False
orca.settings.enableBraille = False
orca.settings.sayAllOnLoad = False
`;

async function readLine(child, stream) {
  const failed = once(child, 'close').then(() => {
    throw new Error(`${child.spawnfile} did not start.`);
  });
  failed.catch(() => undefined);
  const [data] = await Promise.race([once(stream, 'data'), failed]);
  stream.unref?.();
  return String(data).trim();
}

function end(id, signal) {
  try {
    kill(id, signal);
  } catch {
    // It has ended by itself.
  }
}
