import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env as environment, execPath, kill } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Marionette } from './marionette.mjs';
import { isBusy, listTree } from './processes.mjs';
import { SpeechLog } from './speech-log.mjs';

const speechModule = fileURLToPath(new URL('speech-module.mjs', import.meta.url));
const timeToStart = 90_000;

/** Accessibility on, and nothing asked of the network or of the person at the screen. */
const preferences = {
  'accessibility.force_disabled': -1,
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
};

/**
 * A screen, a session bus, Speech Dispatcher, Orca and Firefox, all started here, for these tests alone, in a folder of
 * their own, and ended by the numbers of their processes.
 */
export class Stand {
  children = [];
  folder = mkdtempSync(join(tmpdir(), 'speech-'));
  env = {};

  async start() {
    this.makeFolders();
    const display = await this.startScreen();
    Object.assign(this.env, { DISPLAY: `:${display}` });
    const bus = await this.startBus();
    Object.assign(this.env, { DBUS_SESSION_BUS_ADDRESS: bus });
    this.run('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    // Without a window manager no window gets the keyboard.
    this.run('openbox', []);
    this.startSpeechDispatcher();
    this.log = new SpeechLog(this.logFile, () => this.isBusy());
    this.orca = this.run('orca', ['--replace']);
    await this.log.waitFor('Screen reader on', timeToStart);
    await this.startFirefox();
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

  startSpeechDispatcher() {
    const config = join(this.folder, 'config', 'speech-dispatcher');
    const socket = join(this.folder, 'run', 'speechd.sock');
    const module = join(this.folder, 'speech-module');
    mkdirSync(config, { recursive: true });
    writeFileSync(module, `#!/bin/sh\nexec "${execPath}" "${speechModule}" "${this.logFile}"\n`, { mode: 0o755 });
    writeFileSync(
      join(config, 'speechd.conf'),
      `LogLevel 2\nLogDir "${this.folder}"\nAddModule "log" "${module}" ""\nDefaultModule log\nDefaultLanguage en\n`,
    );
    this.run('speech-dispatcher', ['--run-single', '-C', config, '-S', socket, '-c', 'unix_socket', '-L', this.folder]);
    this.env.SPEECHD_ADDRESS = `unix_socket:${socket}`;
  }

  async startFirefox() {
    const profile = join(this.folder, 'profile');
    mkdirSync(profile);
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
    const size = ['--width', '1200', '--height', '950'];
    this.firefox = this.run(findFirefox(), [
      '--marionette',
      '--no-remote',
      '--profile',
      profile,
      ...size,
      'about:blank',
    ]);
    const port = await waitUntil(() => readPort(profile), 'Firefox did not start');
    this.marionette = await Marionette.open(port);
    await this.hearFirstPage();
  }

  /** On a busy machine the window may come before the window manager, and has no keyboard then: it is given to it again. */
  async hearFirstPage() {
    for (const end = Date.now() + timeToStart; Date.now() < end;) {
      await this.runTool(['search', '--onlyvisible', '--class', 'firefox', 'windowactivate']);
      await this.goTo('data:text/html,<title>First page</title><h1>Ready to be read</h1>');
      if (await this.log.waitFor('Ready to be read', 10_000)) return this.log.waitForQuiet();
    }
    throw new Error(`Firefox was not heard within ${timeToStart / 1000} seconds.`);
  }

  /** Goes to a page, and waits until what is on it has been drawn, or has given up. */
  async goTo(url) {
    await this.marionette.goTo(url);
    await waitUntil(() => this.marionette.ask(areReady), `${url} was not ready`);
  }

  /** Presses a real key, as a keyboard would. */
  async press(key) {
    const code = await this.runTool(['key', '--clearmodifiers', key]);
    if (code !== 0) throw new Error(`The key ${key} could not be pressed.`);
  }

  async runTool(args) {
    const [code] = await once(spawn('xdotool', args, { env: this.env }), 'close');
    return code;
  }

  /** True while the screen reader or the browser has something to do, or waits for a processor to do it. */
  isBusy() {
    return isBusy([this.orca, this.firefox].flatMap((child) => (child ? listTree(child.pid) : [])));
  }

  /** Runs one program of the stand, in its surroundings and with its own log. */
  run(file, args, stdio) {
    const out = openSync(join(this.folder, `${file.split('/').pop()}.log`), 'a');
    const child = spawn(file, args, { env: this.env, stdio: stdio ?? ['ignore', out, out] });
    closeSync(out);
    child.on('error', (reason) => (this.problem ??= reason));
    this.children.unshift(child);
    return child;
  }

  /** Ends what was started here, and what that has started, by number. */
  async close() {
    this.marionette?.close();
    const ids = this.children.flatMap(({ pid }) => (pid ? listTree(pid) : []));
    for (const signal of ['SIGTERM', 'SIGKILL']) {
      for (const id of ids) end(id, signal);
      await wait(500);
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Whether every widget on a page has drawn itself. Where the page has no script, there is nothing to wait for. */
const areReady = `
  const widgets = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('peer-support-'));
  return !document.querySelector('script[src]') || widgets.every((widget) => widget.matches(':state(ready)'));
`;

/** Orca without what is not about the page: it says no keys that are pressed, and shows and plays nothing. */
const orcaSettings = `import orca.settings
orca.settings.enableKeyEcho = False
orca.settings.enableSound = False
orca.settings.enableBraille = False
`;

function findFirefox() {
  return environment.FIREFOX_PATH ?? 'firefox-esr';
}

function readPort(profile) {
  try {
    return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
  } catch {
    return 0;
  }
}

async function readLine(child, stream) {
  const failed = once(child, 'close').then(() => {
    throw new Error(`${child.spawnfile} did not start.`);
  });
  failed.catch(() => undefined);
  const [data] = await Promise.race([once(stream, 'data'), failed]);
  stream.unref?.();
  return String(data).trim();
}

/** Looks again and again until there is something. */
export async function waitUntil(look, problem, most = timeToStart) {
  for (const end = Date.now() + most; Date.now() < end; await wait(50)) {
    const found = await look();
    if (found) return found;
  }
  throw new Error(`${problem} within ${most / 1000} seconds.`);
}

function end(id, signal) {
  try {
    kill(id, signal);
  } catch {
    // It has ended by itself.
  }
}
