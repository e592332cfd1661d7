import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env as environment, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { installDebianPackages } from './install-debian-packages.mjs';

/**
 * The engines the widgets are tested in: what each is called in `BROWSERS`, where it may be, and the Debian packages that
 * bring it. WebKit is WebKitGTK's own browser, which needs a display to draw on, so that Xvfb counts as part of it.
 */
const engines = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium', 'fonts-liberation'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr', 'fonts-liberation'],
  },
  webkit: {
    variable: 'WEBKIT_DRIVER_PATH',
    commands: ['WebKitWebDriver'],
    places: ['/usr/libexec/WebKitWebDriver'],
    companions: ['Xvfb'],
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-liberation'],
  },
};

/** Names of all engines, in the order they are run. */
export const engineNames = Object.keys(engines);

/**
 * Where each engine is on this machine; an engine that is not here is left out.
 *
 * @param {Record<string, string | undefined>} env
 * @param {(path: string) => boolean} isExecutable
 * @returns {Record<string, string>}
 */
export function findBrowsers(env = environment, isExecutable = isExecutableFile) {
  const onPath = (command) => (env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
  const findEngine = ({ variable, commands, places, companions = [] }) => {
    if (!companions.every((companion) => onPath(companion).some(isExecutable))) return undefined;
    const candidates = env[variable] ? [env[variable]] : [...commands.flatMap(onPath), ...places];
    return candidates.find(isExecutable);
  };
  return Object.fromEntries(
    Object.entries(engines)
      .map(([name, engine]) => [name, findEngine(engine)])
      .filter(([, path]) => path),
  );
}

/**
 * Which engines to run. `BROWSERS=firefox,webkit` asks for some; otherwise every engine found is run. An engine that was
 * asked for and is not here is a problem, and with `CI=true` all three are asked for.
 *
 * @param {Record<string, string>} found
 * @param {Record<string, string | undefined>} env
 * @returns {{ run: string[], missing: string[], problem?: string }}
 */
export function selectEngines(found, env = environment) {
  const wanted = env.BROWSERS ? env.BROWSERS.split(',').map((name) => name.trim()) : engineNames;
  const unknown = wanted.filter((name) => !engineNames.includes(name));
  const run = wanted.filter((name) => found[name]);
  const missing = wanted.filter((name) => engineNames.includes(name) && !found[name]);
  const required = Boolean(env.BROWSERS) || env.CI === 'true';
  const problem = describeProblem({ unknown, missing: required ? missing : [], none: run.length === 0 });
  return { run, missing, problem };
}

/** What will run and what could not be found, one plain line for each engine. */
export function describeEngines(found, { run, missing }) {
  return [
    ...run.map((name) => `${name}: ${found[name]}`),
    ...missing.map(
      (name) => `${name}: not found. Set ${engines[name].variable}, or on Debian install ${listPackages([name])}.`,
    ),
  ].join('\n');
}

/** Installs what is missing where that can be done without asking. */
export function installBrowsers(missing) {
  installDebianPackages(missing.length === 0 ? [] : listPackages(missing).split(' '));
}

function listPackages(names) {
  return [...new Set(names.flatMap((name) => engines[name].packages))].join(' ');
}

function describeProblem({ unknown, missing, none }) {
  if (unknown.length > 0) return `BROWSERS names ${unknown.join(', ')}; there are ${engineNames.join(', ')}.`;
  if (missing.length > 0) return `${missing.join(', ')} must run here, and could not be found.`;
  if (none) return 'No browser was found to run the tests in.';
  return undefined;
}

function isExecutableFile(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Finds the engines to run, installing what is missing where possible, and prints which they are. */
export function prepareBrowsers() {
  installBrowsers(selectEngines(findBrowsers()).missing);
  const found = findBrowsers();
  const selection = selectEngines(found);
  console.log(describeEngines(found, selection));
  return { found, ...selection };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { problem } = prepareBrowsers();
  if (problem) {
    console.error(problem);
    exit(1);
  }
}
