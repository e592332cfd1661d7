import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env as environment } from 'node:process';

/** What the walks need: a file that shows it is here, and the Debian package that brings it. */
const needs = [
  ['orca', 'orca'],
  ['Xvfb', 'xvfb'],
  ['dbus-daemon', 'dbus-daemon'],
  ['/usr/libexec/at-spi-bus-launcher', 'at-spi2-core'],
  ['xdotool', 'xdotool'],
  ['openbox', 'openbox'],
  ['firefox-esr', 'firefox-esr'],
  ['/usr/bin/chromium', 'chromium'],
  ['/usr/lib/python3/dist-packages/pyatspi', 'python3-pyatspi'],
  ['/usr/lib/*/girepository-1.0/Wnck-3.0.typelib', 'gir1.2-wnck-3.0'],
  ['/usr/share/glib-2.0/schemas/org.gnome.desktop.interface.gschema.xml', 'gsettings-desktop-schemas'],
];

/** The packages that are not here yet. */
export function findMissing(isHere = isOnThisMachine) {
  return needs.filter(([file]) => !isHere(file)).map(([, name]) => name);
}

/** Says what to install, and how. */
export function describeMissing(packages) {
  return `The walks with a screen reader need what is not here: ${packages.join(', ')}.
On Debian: apt-get install --no-install-recommends ${packages.join(' ')}`;
}

/** Programs are looked for on the path; a folder called `*` is any. */
function isOnThisMachine(file) {
  const [before, after] = file.split('/*/');
  if (after) return readdirSync(before).some((folder) => existsSync(join(before, folder, after)));
  if (file.startsWith('/')) return existsSync(file);
  return (environment.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, file)));
}
